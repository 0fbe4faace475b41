"""A manager's signature that lets items pass some bars of the gate until a day: written once, voided with a reason, never undone.

The signed question and answer lie in the sealed payload; who, when, until when, hash and signature are open. What one may let
through is `domain.gate_override`.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP

GATE_OVERRIDE = Area(
    key="gate_override",
    title=QT_TRANSLATE_NOOP("gate_override", "Overrides of the gate"),
    singular=QT_TRANSLATE_NOOP("gate_override", "override"),
    section=4,
    default_level=Level.CONFIDENTIAL,
    code_prefix="O",
    sealed_by=("agreement",),
    is_kept_by_service=True,
    fields=(
        Field("party", QT_TRANSLATE_NOOP("gate_override", "Party"), required=True, searchable=True, listed=True),
        Field("person", QT_TRANSLATE_NOOP("gate_override", "Recipient"), required=True, searchable=True, listed=True),
        Field(
            "agreement",
            QT_TRANSLATE_NOOP("gate_override", "Agreement"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            listed=True,
            refers_to="agreement",
        ),
        Field("until", QT_TRANSLATE_NOOP("gate_override", "Until"), FieldKind.DATE, required=True, open=True, listed=True),
        Field("reason", QT_TRANSLATE_NOOP("gate_override", "Reason"), FieldKind.LONG_TEXT, required=True),
        Field("signer", QT_TRANSLATE_NOOP("gate_override", "Signed by"), FieldKind.PERSON, required=True, open=True, listed=True),
        Field(
            "role",
            QT_TRANSLATE_NOOP("gate_override", "Role"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=tuple(Choice(role.value, role.label) for role in Role),
        ),
        Field("signed_on", QT_TRANSLATE_NOOP("gate_override", "Declared time"), FieldKind.INSTANT, required=True, open=True),
        Field("shown", QT_TRANSLATE_NOOP("gate_override", "Language shown"), required=True, open=True),
        Field("content_hash", QT_TRANSLATE_NOOP("gate_override", "Hash of the signed content"), required=True, open=True),
        Field("signature", QT_TRANSLATE_NOOP("gate_override", "Signature"), required=True, open=True),
        Field(
            "head_seq",
            QT_TRANSLATE_NOOP("gate_override", "Ledger entry signed upon"),
            FieldKind.NUMBER,
            required=True,
            open=True,
        ),
        Field("head_hash", QT_TRANSLATE_NOOP("gate_override", "Ledger head signed upon"), required=True, open=True),
        Field("frozen", QT_TRANSLATE_NOOP("gate_override", "Signed content"), FieldKind.LONG_TEXT, is_data=True, required=True),
        Field("voided_by", QT_TRANSLATE_NOOP("gate_override", "Voided by"), FieldKind.PERSON, open=True),
        Field("void_reason", QT_TRANSLATE_NOOP("gate_override", "Reason of voiding"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("kept", QT_TRANSLATE_NOOP("gate_override", "Signed")),
        State("voided", QT_TRANSLATE_NOOP("gate_override", "Voided")),
    ),
    moves=(("kept", "voided"),),
)
