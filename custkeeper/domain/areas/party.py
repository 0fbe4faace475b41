"""Who the firm deals with over a transfer: buyer, seller, target, counsel, valuer, authority (brief §1, §9). Its people are
`party_person`; agreements and disclosures name it in words and are matched by `gate.is_same_name`.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, Spelling, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

PARTY = Area(
    key="party",
    title=QT_TRANSLATE_NOOP("party", "Partners"),
    singular=QT_TRANSLATE_NOOP("party", "partner"),
    section=9,
    default_level=Level.CONFIDENTIAL,
    code_prefix="PA",
    sealed_by=("transfer",),
    hint=QT_TRANSLATE_NOOP("party", "Everybody outside the firm, their people, what they hold today and under which agreement."),
    fields=(
        Field("name", QT_TRANSLATE_NOOP("party", "Name"), required=True, searchable=True, listed=True),
        Field(
            "kind",
            QT_TRANSLATE_NOOP("party", "Role"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(
                Choice("buyer", QT_TRANSLATE_NOOP("party", "Buyer")),
                Choice("seller", QT_TRANSLATE_NOOP("party", "Seller")),
                Choice("target", QT_TRANSLATE_NOOP("party", "Target company")),
                Choice("counsel", QT_TRANSLATE_NOOP("party", "Counsel")),
                Choice("partner", QT_TRANSLATE_NOOP("party", "Valuer or other partner")),
                Choice("authority", QT_TRANSLATE_NOOP("party", "Authority")),
                Choice("client_representative", QT_TRANSLATE_NOOP("party", "Client's representative")),
            ),
        ),
        Field(
            "credit_code",
            QT_TRANSLATE_NOOP("party", "Unified social credit code"),
            searchable=True,
            listed=True,
            spelling=Spelling.CODE,
        ),
        Field("contact", QT_TRANSLATE_NOOP("party", "Contact person"), searchable=True, listed=True),
        Field("phone", QT_TRANSLATE_NOOP("party", "Telephone"), searchable=True, spelling=Spelling.NARROW),
        Field("email", QT_TRANSLATE_NOOP("party", "E-mail"), searchable=True, spelling=Spelling.NARROW),
        Field("address", QT_TRANSLATE_NOOP("party", "Address"), FieldKind.LONG_TEXT),
        Field("transfer", QT_TRANSLATE_NOOP("party", "Transfer"), FieldKind.REFERENCE, open=True, refers_to="transfer"),
        Field("note", QT_TRANSLATE_NOOP("party", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("current", QT_TRANSLATE_NOOP("party", "Current")),
        State("ended", QT_TRANSLATE_NOOP("party", "Cooperation ended")),
    ),
    moves=(("current", "ended"), ("ended", "current")),
)
