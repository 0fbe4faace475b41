"""A decision on a submitted checklist, signed with the signer's key: a repeating part of `checklist`, written once.

The frozen content lies in the sealed payload and ends with the record's key; who, when, hash and signature are open and stay.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP

SIGN_OFF = Area(
    key="sign_off",
    title=QT_TRANSLATE_NOOP("sign_off", "Sign-offs"),
    singular=QT_TRANSLATE_NOOP("sign_off", "sign-off"),
    parent="checklist",
    default_level=Level.CONFIDENTIAL,
    code_prefix="S",
    sealed_by=("parent",),
    is_written_once=True,
    is_kept_by_service=True,
    fields=(
        Field("version", QT_TRANSLATE_NOOP("sign_off", "Checklist version"), FieldKind.NUMBER, required=True, open=True),
        Field("signer", QT_TRANSLATE_NOOP("sign_off", "Signed by"), FieldKind.PERSON, required=True, open=True),
        Field(
            "role",
            QT_TRANSLATE_NOOP("sign_off", "Role"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=tuple(Choice(role.value, role.label) for role in Role),
        ),
        Field(
            "decision",
            QT_TRANSLATE_NOOP("sign_off", "Decision"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=(
                Choice("signed", QT_TRANSLATE_NOOP("sign_off", "Signed")),
                Choice("returned", QT_TRANSLATE_NOOP("sign_off", "Returned")),
            ),
        ),
        Field("signed_on", QT_TRANSLATE_NOOP("sign_off", "Declared time"), FieldKind.INSTANT, required=True, open=True),
        Field("shown", QT_TRANSLATE_NOOP("sign_off", "Language shown"), required=True, open=True),
        Field(
            "is_own_work", QT_TRANSLATE_NOOP("sign_off", "Prepared and signed by the same person"), FieldKind.YES_NO, open=True
        ),
        Field("content_hash", QT_TRANSLATE_NOOP("sign_off", "Hash of the frozen content"), required=True, open=True),
        Field("signature", QT_TRANSLATE_NOOP("sign_off", "Signature"), required=True, open=True),
        Field("head_seq", QT_TRANSLATE_NOOP("sign_off", "Ledger entry signed upon"), FieldKind.NUMBER, required=True, open=True),
        Field("head_hash", QT_TRANSLATE_NOOP("sign_off", "Ledger head signed upon"), required=True, open=True),
        Field("note", QT_TRANSLATE_NOOP("sign_off", "Note"), FieldKind.LONG_TEXT),
        Field("frozen", QT_TRANSLATE_NOOP("sign_off", "Frozen content"), FieldKind.LONG_TEXT, is_data=True, required=True),
    ),
    states=(State("kept", QT_TRANSLATE_NOOP("sign_off", "Kept")),),
)
