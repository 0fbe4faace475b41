"""A recipient's copy under a passphrase, as an AES-256 ZIP or an AES-256 PDF. Made in memory; the passphrase is kept nowhere.

What must not be here: making the passphrase, or choosing what goes in.
"""

import io
import secrets


def sealed_zip(name: str, content: bytes, passphrase: str) -> bytes:
    """WinZip's AES-256 (AE-2). Names inside are not encrypted: `name` must give nothing away."""
    import pyzipper

    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as package:
        package.setpassword(passphrase.encode("utf-8"))
        package.setencryption(pyzipper.WZ_AES, nbits=256)
        package.writestr(name, content)
    return out.getvalue()


def sealed_pdf(content: bytes, passphrase: str) -> bytes:
    """AES-256 of PDF 2.0 (ISO 32000-2 §7.6, revision 6); any current reader opens it with the passphrase."""
    import pikepdf

    out = io.BytesIO()
    # a second password of its own that nobody knows: what the first one may not do stays so
    locked = pikepdf.Encryption(
        owner=secrets.token_urlsafe(24),
        user=passphrase,
        R=6,
        allow=pikepdf.Permissions(
            extract=False, modify_annotation=False, modify_assembly=False, modify_form=False, modify_other=False
        ),
    )
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(out, encryption=locked)
    return out.getvalue()
