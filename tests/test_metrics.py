"""The page of metrics: what is on it, and what never is."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from bot import __version__, metrics


def families() -> dict:
    return {each.name: each for each in text_string_to_metric_families(metrics.page().decode())}


def test_the_page_says_what_is_running():
    [sample] = families()["sms2chat_build_info"].samples

    assert sample.value == 1
    assert sample.labels["version"] == __version__


def test_what_is_set_is_on_the_page():
    metrics.DELIVERIES.labels("page-test", "sent").inc()
    metrics.PENDING.labels("page-test").set(3)
    metrics.DEAD.labels("page-test").set(1)
    metrics.SEND_SECONDS.labels("page-test").observe(0.3)

    values = {
        sample.name: sample.value
        for family in families().values()
        for sample in family.samples
        if sample.labels.get("channel") == "page-test" and "le" not in sample.labels
    }

    assert values == {
        "sms2chat_deliveries_total": 1,
        "sms2chat_deliveries_pending": 3,
        "sms2chat_deliveries_dead": 1,
        "sms2chat_send_seconds_count": 1,
        "sms2chat_send_seconds_sum": 0.3,
        "sms2chat_send_seconds_created": values["sms2chat_send_seconds_created"],
        "sms2chat_deliveries_created": values["sms2chat_deliveries_created"],
    }


def test_no_label_is_made_of_a_text():
    made_of = {
        label
        for family in families().values()
        for sample in family.samples
        for label in sample.labels
    }

    assert made_of <= {"source", "channel", "outcome", "le", "version", "python"}
