"""The status codes by name."""

from http import HTTPStatus


class _Codes(type):
    # Names of both cases, and codes.get_reason_phrase(404) and the like.
    def __getattr__(cls, name):
        try:
            return HTTPStatus[name.upper()]
        except KeyError:
            raise AttributeError(name) from None

    __getitem__ = __getattr__

    def __iter__(cls):
        return iter(HTTPStatus)

    def __call__(cls, value):
        return HTTPStatus(value)


class codes(metaclass=_Codes):
    @staticmethod
    def get_reason_phrase(value):
        try:
            return HTTPStatus(value).phrase
        except ValueError:
            return ""

    @staticmethod
    def is_informational(value):
        return 100 <= value <= 199

    @staticmethod
    def is_success(value):
        return 200 <= value <= 299

    @staticmethod
    def is_redirect(value):
        return 300 <= value <= 399

    @staticmethod
    def is_client_error(value):
        return 400 <= value <= 499

    @staticmethod
    def is_server_error(value):
        return 500 <= value <= 599

    @staticmethod
    def is_error(value):
        return 400 <= value <= 599
