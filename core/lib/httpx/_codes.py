"""The status codes by name."""

from enum import IntEnum
from http import HTTPStatus

# What they were called before HTTP changed its mind.
_earlier = {
    413: ("REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large"), 414: ("REQUEST_URI_TOO_LONG", "Request-URI Too Long"),
    416: ("REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable"),
    422: ("UNPROCESSABLE_ENTITY", "Unprocessable Entity"), 418: ("IM_A_TEAPOT", "I'm a teapot"),
}


class codes(IntEnum):
    """`codes.OK`, `codes.ok`, `codes.get_reason_phrase(404)`."""

    def __new__(cls, value, phrase=""):
        made = int.__new__(cls, value)
        made._value_, made.phrase = value, phrase
        return made

    def __str__(self):
        return str(self.value)

    @classmethod
    def get_reason_phrase(cls, value):
        try:
            return codes(value).phrase
        except ValueError:
            return ""

    @classmethod
    def is_informational(cls, value):
        return 100 <= value <= 199

    @classmethod
    def is_success(cls, value):
        return 200 <= value <= 299

    @classmethod
    def is_redirect(cls, value):
        return 300 <= value <= 399

    @classmethod
    def is_client_error(cls, value):
        return 400 <= value <= 499

    @classmethod
    def is_server_error(cls, value):
        return 500 <= value <= 599

    @classmethod
    def is_error(cls, value):
        return 400 <= value <= 599

    _ignore_ = ["_status", "_name", "_phrase"]
    for _status in HTTPStatus:
        _name, _phrase = _earlier.get(_status, (_status.name, _status.phrase))
        vars()[_name] = int(_status), _phrase


for _code in codes:
    setattr(codes, _code._name_.lower(), int(_code))
