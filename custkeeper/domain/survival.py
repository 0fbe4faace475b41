"""What the survival of an agreement's duties can be counted from: the choices an agreement and its addenda share."""

from custkeeper.domain.fields import Choice
from custkeeper.domain.text import QT_TRANSLATE_NOOP

COOPERATION_END = "cooperation_end"  # beside the days of a transfer
ANCHORS = (
    Choice("term_end", QT_TRANSLATE_NOOP("agreement", "the end of the term")),
    Choice("signing_on", QT_TRANSLATE_NOOP("agreement", "the signing of the transfer")),
    Choice("closing_on", QT_TRANSLATE_NOOP("agreement", "the closing of the transfer")),
    Choice(COOPERATION_END, QT_TRANSLATE_NOOP("agreement", "the end of the cooperation")),
)
