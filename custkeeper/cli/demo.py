"""`custkeeper demo`: the main job from end to end on a sample firm, told line by line."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Value
from custkeeper.services.sample_deal import SampleDeal

_NEXT = QT_TRANSLATE_NOOP("demo", "Look into it yourself: {command}")
_REFUSED = QT_TRANSLATE_NOOP("demo", "refused, as it should be: {reason}")


@click.command()
@click.argument("folder", default="custkeeper-demo", type=click.Path(path_type=Path))
@click.option("--headless", is_flag=True, help="Without a window.")
@click.pass_obj
def demo(desk: Desk, folder: Path, headless: bool) -> int:
    """Play the main job on a sample firm; leaves a vault and the PDFs in FOLDER."""

    def tell(text: Text | Message, **values: Value | Text | Message) -> None:
        desk.say(text, **values)

    def tell_refusal(error: CustKeeperError) -> None:
        desk.say(_REFUSED, reason=error.message)

    deal = SampleDeal(desk.place, desk.press, desk.sample, folder, desk.language, tell, tell_refusal)
    result = deal.play()
    command = f"python3 run.py cli clients list --search jingan --vault {result.vault} --user {result.keeper}"
    command += f" --passphrase-file {result.passphrase_file} --firm-secret-file {result.firm_secret_file}"
    desk.say(_NEXT, command=command)
    desk.print_json({"vault": str(result.vault), "files": [str(each) for each in result.files]})
    if headless or desk.open_window is None:
        return 0
    return desk.open_window(None, result)
