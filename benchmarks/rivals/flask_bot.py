"""The bot that most people write: Flask as `flask run` serves it, and `requests`."""

from __future__ import annotations

import hashlib
import hmac
import logging
import sys
from typing import Any

import requests
from flask import Flask, abort, jsonify, request
from flask.typing import ResponseReturnValue

SECRET = b"a-secret-for-benchmarks-alone"
app = Flask(__name__)


@app.post("/webhook/bench")
def take() -> ResponseReturnValue:
    """Take one text; nothing of it is stored, and whatever fails is lost or comes again."""
    expected = "sha256=" + hmac.new(SECRET, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Webhook-Signature", "")):
        abort(401)
    data = request.get_json()["data"]
    message: dict[str, Any] = {"chat_id": -1001234567890, "text": f"{data['from']}: {data['body']}"}
    url = f"http://127.0.0.1:{sys.argv[2]}/bot12345:token/sendMessage"
    requests.post(url, json=message, timeout=10)
    return jsonify(ok=True)


def main() -> None:
    """Listen on the first port of the command line; Telegram is at the second."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app.run("127.0.0.1", int(sys.argv[1]), threaded=True)


if __name__ == "__main__":
    main()
