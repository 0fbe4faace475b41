"""The shipped content is whole: every template loads, and every point of the brief is served."""

import pytest

from custkeeper.domain.template import TemplateFaulty, parse_template
from custkeeper.services.content import Content, TemplateUnknown
from tests.sample_firm import ROOT

CONTENT = Content(ROOT / "resources" / "content")
# The brief's twenty sections by the number of their points (61 in all).
POINTS = (4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)


def test_all_templates_load_with_all_their_items() -> None:
    assert len(CONTENT.templates) == 24
    assert sum(len(template.items) for template in CONTENT.templates.values()) == 244
    for template in CONTENT.templates.values():
        assert len({item.id for item in template.items}) == len(template.items)
        for item in template.items:
            assert item.title.zh != item.title.en


def test_a_template_lies_in_the_file_of_its_name_and_is_read_without_the_others() -> None:
    for name, template in CONTENT.templates.items():
        alone = Content(ROOT / "resources" / "content")
        assert alone.template(name) == template
        assert list(alone._tables) == [name]


def test_every_point_of_the_brief_is_served_by_an_item() -> None:
    served = {point for template in CONTENT.templates.values() for item in template.items for point in item.points}
    assert served == {f"{section}.{point}" for section, count in enumerate(POINTS, start=1) for point in range(1, count + 1)}
    assert len(served) == 61
    assert set(CONTENT.sections) == set(range(1, 21))


def test_no_wording_shows_the_state_secret_mark_alone() -> None:
    for path in (ROOT / "resources" / "content").glob("*.toml"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("name_zh") and "绝密" in line:
                assert "绝密（商业）" in line


def test_a_template_a_firm_broke_names_the_part() -> None:
    broken = {"template": {"id": "x", "version": "1"}, "items": []}
    with pytest.raises(TemplateFaulty) as caught:
        parse_template(broken)
    assert caught.value.values == {"template": "x", "part": "phase"}
    with pytest.raises(TemplateUnknown):
        CONTENT.template("nothing")
