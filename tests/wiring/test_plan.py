from __future__ import annotations

from datetime import UTC, datetime, timedelta
from textwrap import dedent

import pytest

from bot.errors import ConfigError
from bot.wiring.parts import alert_postings, expected, parcel
from bot.wiring.plan import make_plan
from bot.wiring.watch import Watch
from tests.make import make_sms

HEAD = """\
sources:
  number: {type: private_number, secret: 0123456789abcdef}
channels:
  screen: {type: console}
  team: {type: telegram, token: "12:abc", chat_id: -100, fallback: mail}
  mail: {type: email, host: localhost, security: none, from: a@example.org, to: [b@example.org, c@example.org]}
"""  # noqa: E501
LINES = HEAD.count("\n")


def plan_of(tmp_path, text, **kwargs):
    path = tmp_path / "config.yaml"
    path.write_text(HEAD + dedent(text))
    return make_plan(path, {}, **kwargs)


def problems_of(tmp_path, text):
    with pytest.raises(ConfigError) as caught:
        plan_of(tmp_path, text)
    return [str(one).removeprefix(f"{tmp_path}/config.yaml:") for one in caught.value.problems]


GOOD = """\
rules:
  - name: codes
    when: {code: true}
    send_to: [team, mail]
  - send_to: screen
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "rules: [{send_to: [screen, teem]}]",
            "1:28: rules[0].send_to[1]: no channel 'teem'; did you mean 'team'?",
            id="unknown-channel",
        ),
        pytest.param(
            "rules: [{send_to: [screen, screen]}]",
            "1:28: rules[0].send_to[1]: names channel 'screen' twice; remove one",
            id="twice",
        ),
        pytest.param(
            "rules: [{send_to: screen}]\nalerts: {send_to: nobody}",
            "2:19: alerts.send_to: no channel 'nobody'; there are: screen, team, mail",
            id="alerts",
        ),
        pytest.param(
            'rules: [{send_to: screen, message: "{{ boddy }}"}]',
            "1:36: rules[0].message: is no template: line 1: there is no variable 'boddy'; "
            "did you mean 'body'?",
            id="template",
        ),
        pytest.param(
            "rules: [{send_to: screen, delete_after: 5m}]",
            "1:41: rules[0].delete_after: channel 'screen' (console) cannot take back what it "
            "was sent; send there by a rule of its own, or remove delete_after",
            id="cannot-delete",
        ),
        pytest.param(
            "rules: [{send_to: team, delete_after: 3d}]",
            "1:39: rules[0].delete_after: channel 'team' can take it back for 47 hours only; "
            "write 47h or less",
            id="deletes-too-late",
        ),
        pytest.param(
            "rules: [{send_to: team, delete_after: 0s}]",
            "1:39: rules[0].delete_after: leaves no time to read it; write a longer one, like "
            "10m, or remove it",
            id="deletes-at-once",
        ),
        pytest.param(
            "rules: [{when: {code: true}, send_to: screen}]",
            "1:8: rules: a text without a code can match no rule; let the last rule have no `when`",
            id="a-text-can-be-missed",
        ),
        pytest.param(
            "rules: [{send_to: screen}]\nstorage: {encryption_keys: [hunter2]}",
            "2:29: storage.encryption_keys[0]: is no key; `openssl rand -base64 32` makes one",
            id="no-key",
        ),
        pytest.param(
            "rules:\n  - {name: all, send_to: screen}\n"
            "tests: [{sms: {body: hi}, expect: {rule: codes, send_to: team}}]",
            '3:42: tests[0].expect.rule: expected "codes", but it is "all"; '
            "`sms2chat explain` says why",
            id="a-test-that-fails",
        ),
    ],
)
def test_what_is_wrong_between_sections_has_its_line_too(tmp_path, text, expected):
    line, rest = expected.split(":", 1)

    assert f"{int(line) + LINES}:{rest}" in problems_of(tmp_path, text)


def test_a_ring_of_fallbacks_is_refused_once(tmp_path):
    (tmp_path / "config.yaml").write_text(
        HEAD.replace("screen: {type: console}", "screen: {type: console, fallback: team}").replace(
            "security: none,", "security: none, fallback: screen,"
        )
        + "rules: [{send_to: screen}]"
    )

    with pytest.raises(ConfigError) as caught:
        make_plan(tmp_path / "config.yaml", {})

    [problem] = caught.value.problems
    assert "goes round in a ring (screen -> team -> mail -> screen)" in str(problem)


def test_everything_wrong_is_said_at_once(tmp_path):
    said = problems_of(
        tmp_path,
        """\
        timezone: Europe/Berln
        rules:
          - {when: {body: {regex: "(x"}, time: "Mo 9-17"}, send_to: [screen, teem]}
          - {whn: {}, send_to: nobody}
        """,
    )

    assert len(said) == 5, said


def test_a_rule_that_no_text_reaches_is_a_warning(tmp_path):
    plan = plan_of(tmp_path, "rules: [{name: all, send_to: screen}, {name: late, send_to: team}]")

    [warning] = [str(one) for one in plan.warnings if "reaches" in str(one)]
    assert "no text reaches 'late': 'all' takes all of its texts" in warning


def test_a_file_is_good_without_its_secrets_where_they_do_not_matter(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text(
        HEAD.replace('"12:abc"', "${TOKEN}").replace("0123456789abcdef", "${SECRET}")
        + GOOD
        + 'storage: {encryption_keys: ["${KEY}"], url: "${URL}"}\n'
    )

    with pytest.raises(ConfigError, match="TOKEN is not set"):
        make_plan(path, {})

    assert make_plan(path, {}, lenient=True).router.explain(make_sms()).rule == "rule 2"


def test_every_secret_of_a_file_is_known_so_that_no_log_shows_it(tmp_path):
    plan = plan_of(tmp_path, GOOD)

    assert {"0123456789abcdef", "12:abc"} <= {secret.reveal() for secret in plan.secrets()}


def test_a_text_is_put_with_a_delivery_for_each_reader_and_its_urgency(tmp_path):
    plan = plan_of(tmp_path, GOOD)

    one = parcel(plan, make_sms(body="Your code is 482913"))

    assert [(posting.channel, posting.targets) for posting in one.postings] == [
        ("team", ("",)),
        ("mail", ("b@example.org", "c@example.org")),
    ]
    assert (one.rule, one.urgent, one.dropped) == ("codes", True, False)
    assert not parcel(plan, make_sms()).urgent


def test_a_dropped_text_is_put_too_with_the_rule_that_dropped_it(tmp_path):
    plan = plan_of(tmp_path, "rules: [{name: away, drop: true}]")

    one = parcel(plan, make_sms())

    assert (one.postings, one.rule, one.dropped) == ((), "away", True)


def test_alerts_go_to_every_reader_of_their_channels(tmp_path):
    plan = plan_of(tmp_path, GOOD + "alerts: {send_to: [mail, screen]}")

    assert [(one.channel, len(one.targets)) for one in alert_postings(plan)] == [
        ("mail", 2),
        ("screen", 1),
    ]


def test_times_in_rules_are_by_the_files_clock(tmp_path):
    plan = plan_of(
        tmp_path,
        """\
        timezone: Asia/Tokyo
        rules:
          - {name: night, when: {time: "22:00-06:00"}, send_to: screen}
          - {name: day, send_to: team}
        """,
    )

    noon_in_london = make_sms(received_at=datetime(2026, 1, 5, 14, 0, tzinfo=UTC))

    assert plan.router.explain(noon_in_london).rule == "night"


def test_a_changed_file_is_noticed_once(tmp_path):
    file, secret = tmp_path / "config.yaml", tmp_path / "secret"
    file.write_text("one")
    watch = Watch([file, secret])

    assert not watch.changed()
    secret.write_text("appears")
    assert watch.changed()
    assert not watch.changed()
    file.write_text("another length")
    assert watch.changed()


EXPECTING = HEAD.replace("0123456789abcdef", "0123456789abcdef, dedupe: 30s, expect_every: 24h")
CATCH_ALL = "rules: [{name: all, send_to: screen}]\n"


def test_what_a_source_says_of_its_texts_reaches_those_who_act_on_it(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text(f"{EXPECTING}{CATCH_ALL}alerts: {{send_to: mail}}\n")

    plan = make_plan(path, {})

    assert plan.warnings == ()
    assert expected(plan) == {"number": timedelta(days=1)}
    assert parcel(plan, make_sms(source="number")).dedupe == timedelta(seconds=30)
    assert parcel(plan, make_sms(source="elsewhere")).dedupe is None


def test_a_silence_that_nobody_would_hear_of_is_warned_of(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text(EXPECTING + CATCH_ALL)

    [warning] = make_plan(path, {}).warnings

    assert "sources.number.expect_every: warning: its alerts go nowhere" in str(warning)
