"""A signature on any record by somebody present: drawn by a guest, or made by an account holder with their passphrase.

Written once. What was signed, the name, the capacity and the drawing lie in the sealed payload and end with the record's key;
hashes, witness, countersignature and dates are open and stay.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP

DRAWN, BY_PASSPHRASE = "drawn", "passphrase"

GUEST_SIGNATURE = Area(
    key="guest_signature",
    title=QT_TRANSLATE_NOOP("guest_signature", "Signatures of those present"),
    singular=QT_TRANSLATE_NOOP("guest_signature", "signature"),
    default_level=Level.CONFIDENTIAL,
    code_prefix="GS",
    sealed_by=("subject",),
    is_written_once=True,
    is_kept_by_service=True,
    fields=(
        Field("subject_area", QT_TRANSLATE_NOOP("guest_signature", "Register"), required=True, open=True),
        Field(
            "subject",
            QT_TRANSLATE_NOOP("guest_signature", "What was signed"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            register_in="subject_area",
        ),
        Field("subject_rev", QT_TRANSLATE_NOOP("guest_signature", "Revision signed"), FieldKind.NUMBER, required=True, open=True),
        Field(
            "kind",
            QT_TRANSLATE_NOOP("guest_signature", "How it was signed"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=(
                Choice(DRAWN, QT_TRANSLATE_NOOP("guest_signature", "Drawn by a guest, countersigned by a witness")),
                Choice(BY_PASSPHRASE, QT_TRANSLATE_NOOP("guest_signature", "By an account holder with their passphrase")),
            ),
        ),
        Field("name", QT_TRANSLATE_NOOP("guest_signature", "Printed name"), required=True, searchable=True),
        Field("capacity", QT_TRANSLATE_NOOP("guest_signature", "For whom, in what function"), required=True),
        Field("shown", QT_TRANSLATE_NOOP("guest_signature", "Language shown"), required=True, open=True),
        Field("content_hash", QT_TRANSLATE_NOOP("guest_signature", "Hash of the signed text"), required=True, open=True),
        Field("strokes_hash", QT_TRANSLATE_NOOP("guest_signature", "Hash of the drawing"), open=True),
        Field("witness", QT_TRANSLATE_NOOP("guest_signature", "Countersigned by"), FieldKind.PERSON, required=True, open=True),
        Field(
            "witness_role",
            QT_TRANSLATE_NOOP("guest_signature", "Role of who countersigned"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=tuple(Choice(role.value, role.label) for role in Role),
        ),
        Field("signed_on", QT_TRANSLATE_NOOP("guest_signature", "Declared time"), FieldKind.INSTANT, required=True, open=True),
        Field("signature", QT_TRANSLATE_NOOP("guest_signature", "Countersignature"), required=True, open=True),
        Field(
            "head_seq",
            QT_TRANSLATE_NOOP("guest_signature", "Ledger entry signed upon"),
            FieldKind.NUMBER,
            required=True,
            open=True,
        ),
        Field("head_hash", QT_TRANSLATE_NOOP("guest_signature", "Ledger head signed upon"), required=True, open=True),
        Field("strokes", QT_TRANSLATE_NOOP("guest_signature", "Drawing"), FieldKind.LONG_TEXT, is_data=True),
        Field("frozen", QT_TRANSLATE_NOOP("guest_signature", "Frozen content"), FieldKind.LONG_TEXT, is_data=True, required=True),
    ),
    states=(State("kept", QT_TRANSLATE_NOOP("guest_signature", "Kept")),),
)
