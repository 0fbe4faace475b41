"""Somebody inside, with the vault's key and a raw shell: they read no sealed value, and what they change is told (facts: §1).

Each attack is done to a copy of its own, and then somebody opens on a computer that has seen the vault before.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.faults import attacks_on_insiders, attacks_on_keys, attacks_on_records
from tests.faults.conftest import Tally
from tests.faults.insider import Attack, Insider, Told, lies_open, told_to
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, SampleFirm, copied
from tests.whole_deal import NAMES, UNBOUND

ATTACKS = (*attacks_on_records.ATTACKS, *attacks_on_keys.ATTACKS, *attacks_on_insiders.ATTACKS)
SHOWN = ("a grant deleted", "an earlier version deleted", "slots removed, and no key entry")
CONFIDENTIAL, TOP_SECRET = ("杭州示例有限公司", "报税资料在三楼文件柜"), ("某绝密客户",)


def carried_out(attack: Attack, firm: SampleFirm) -> None:
    attack.before(firm)
    with Insider(firm, attack.who) as insider:
        attack.do(insider)


def named(what: str) -> Attack:
    return next(each for each in ATTACKS if each.what == what)


@pytest.mark.parametrize("place", range(len(ATTACKS)), ids=lambda place: f"{place}-{ATTACKS[place].what.replace(' ', '-')}")
def test_what_is_changed_by_hand_is_told(busy_firm: SampleFirm, tmp_path: Path, place: int, tally: Tally) -> None:
    attack, firm = ATTACKS[place], copied(busy_firm, tmp_path / "firm")
    carried_out(attack, firm)
    told = told_to(firm, attack.victim)
    tally.row(
        attack.who, attack.what, told.verify, told.check, next((each for each in told.sentences if attack.told in each), "-")
    )
    assert told.is_noticed, told
    assert any(attack.told in each for each in told.sentences), told


def test_a_vault_nobody_touched_is_sound_to_everybody(busy_firm: SampleFirm, tmp_path: Path) -> None:
    """The control: an insider who only looks leaves nothing to tell."""
    firm = copied(busy_firm, tmp_path / "firm")
    for name in (OWNER, MANAGER, KEEPER, AUDITOR):
        with Insider(firm, name) as insider:
            insider.sql("SELECT * FROM client")
        assert told_to(firm, name) == Told(0, 0, ())


def test_the_vaults_key_alone_reads_no_sealed_value(busy_firm: SampleFirm, tmp_path: Path) -> None:
    firm = copied(busy_firm, tmp_path / "firm")
    with Insider(firm, AUDITOR) as auditor:
        for canary in (*CONFIDENTIAL, *TOP_SECRET):
            assert lies_open(firm, auditor, canary) == []
        assert lies_open(firm, auditor, firm.open(OWNER).firm), "the control: what is not sealed is found"
        assert auditor.ring.keys == {}
    firm.close()
    with Insider(firm, KEEPER) as keeper:
        assert not keeper.ring.holds("top_secret")
        for grant in keeper.sql("SELECT key_id, epoch, person, wrapped FROM access_key_grant WHERE person != ?", keeper.person):
            assert keeper.opens(grant) is None, "another's grant opens for nobody else"


@pytest.mark.parametrize(
    "what", ["another root", "a whole new history, signed by a manager", "a colleague's whole entry removed"]
)
def test_a_computer_that_never_saw_the_vault_tells_as_well(busy_firm: SampleFirm, tmp_path: Path, what: str) -> None:
    attack, firm = named(what), copied(busy_firm, tmp_path / "firm")
    carried_out(attack, firm)
    shutil.rmtree(firm.folder / "state")
    told = told_to(firm, KEEPER)
    assert "CertificateForged" in told.sentences, told


@pytest.mark.parametrize("what", ["the ledger's tail cut off", "the ledger's tail written anew, signed by oneself"])
def test_only_a_pin_or_a_printed_head_tells_an_older_vault(busy_firm: SampleFirm, tmp_path: Path, what: str) -> None:
    """What we do not promise (facts: §1): on a computer that never saw the vault, an older one is as sound as it was then."""
    attack, firm = named(what), copied(busy_firm, tmp_path / "firm")
    carried_out(attack, firm)
    pinned = told_to(firm)
    assert pinned.is_noticed
    shutil.rmtree(firm.folder / "state")
    fresh = told_to(firm)
    assert not any("older than" in each or "rewritten" in each for each in fresh.sentences)


@pytest.mark.parametrize("what", SHOWN)
def test_the_commands_say_it_with_their_exit_codes(
    busy_firm: SampleFirm, firm: SampleFirm, as_person: Callable[[str], Run], what: str
) -> None:
    shutil.rmtree(firm.folder)
    shutil.copytree(busy_firm.folder, firm.folder)
    attack, run = named(what), as_person(OWNER)
    assert run("ledger", "verify").code == run("vault", "check").code == 0
    carried_out(attack, firm)
    told = told_to(firm)
    for command, code in ((("ledger", "verify"), told.verify), (("vault", "check"), told.check)):
        ran = run(*command)
        assert ran.code == code
        named_so = [each for each in told.sentences if attack.told in each and " " in each]
        sentence = next(each for each in [*named_so, *told.sentences] if " " in each)
        assert code == 0 or sentence in ran.out + ran.err


def test_a_manager_who_is_no_insider_reads_nothing_of_the_transfer(busy_firm: SampleFirm, tmp_path: Path) -> None:
    firm = copied(busy_firm, tmp_path / "firm")
    attacks_on_insiders.with_a_list(firm)
    target, other = attacks_on_insiders.TARGET, attacks_on_insiders.OTHER_TARGET
    with Insider(firm, MANAGER) as manager:
        assert lies_open(firm, manager, target) == []
        seen = attacks_on_insiders.opened(manager)
        assert (target in seen, other in seen) == (False, True)
    with Insider(firm, KEEPER) as keeper:
        assert target in attacks_on_insiders.opened(keeper), "the control: an insider's keys open it"


def test_a_manager_who_is_no_insider_finds_no_party_in_anything_of_the_deal(
    made_deal: SampleFirm, made_sealed_deal: SampleFirm, tmp_path: Path
) -> None:
    """Raw SQL and every key they hold, over records, their past and what is sealed about files."""
    for place, (made, found) in enumerate(((made_deal, set(NAMES)), (made_sealed_deal, set()))):
        firm = copied(made, tmp_path / str(place))
        with Insider(firm, MANAGER) as manager:
            seen = attacks_on_insiders.opened(manager)
            assert {name for name in NAMES if name in seen} == found
            assert UNBOUND in seen
            assert not any(lies_open(firm, manager, name) for name in NAMES)
