"""The access log: a line for each request that was answered."""

import re
from datetime import datetime, timedelta

from .abc import AbstractAccessLogger

__all__ = ("AccessLogger",)


def _first_line(request, response, seconds):
    return "-" if request is None else "{} {} HTTP/{}.{}".format(request.method, request.path_qs, *request.version)


def _begin(request, response, seconds):
    # A duration is of the loop's clock; when it began is said by the wall's.
    return (datetime.now().astimezone() - timedelta(seconds=seconds)).strftime("[%d/%b/%Y:%H:%M:%S %z]")


def _process(request, response, seconds):
    import os

    return f"<{os.getpid()}>"


def _remote(request, response, seconds):
    return "-" if request is None or request.remote is None else request.remote


# Letter -> (how it is called among the extras of the record, what it is)
_fields = {
    "a": ("remote_address", _remote),
    "t": ("request_start_time", _begin),
    "P": ("process_id", _process),
    "r": ("first_request_line", _first_line),
    "s": ("response_status", lambda request, response, seconds: response.status),
    "b": ("response_size", lambda request, response, seconds: response.body_length),
    "T": ("request_time", lambda request, response, seconds: str(round(seconds))),
    "Tf": ("request_time_frac", lambda request, response, seconds: f"{seconds:06f}"),
    "D": ("request_time_micro", lambda request, response, seconds: str(round(seconds * 1000000))),
}


def _request_header(name):
    return lambda request, response, seconds: "(no headers)" if request is None else request.headers.get(name, "-")


def _response_header(name):
    return lambda request, response, seconds: response.headers.get(name, "-")


class AccessLogger(AbstractAccessLogger):
    """%a %t %P %r %s %b %T %Tf %D, and headers: %{Name}i of the request, %{Name}o of the response."""

    LOG_FORMAT = '%a %t "%r" %s %b "%{Referer}i" "%{User-Agent}i"'

    def __init__(self, logger, log_format=LOG_FORMAT):
        super().__init__(logger, log_format=log_format)
        self._parts = []  # (key or (key, header), function)

        def replace(match):
            if match["name"] is not None:
                kinds = {"i": ("request_header", _request_header), "o": ("response_header", _response_header)}
                key, make = kinds[match["kind"]]
                self._parts.append(((key, match["name"]), make(match["name"])))
            else:
                self._parts.append(_fields[match["letter"]])
            return "%s"

        pattern = r"%(?:\{(?P<name>[A-Za-z0-9\-_]+)\}(?P<kind>[io])|(?P<letter>Tf|[atPrsbTD]))"
        # What else has a percent sign stays as it is.
        self._log_format = re.sub("%(?=[^s])", "%%", re.sub(pattern, replace, log_format))

    @property
    def enabled(self):
        return self.logger.isEnabledFor(20)

    def log(self, request, response, time):
        try:
            self._log(request, response, time)
        except Exception:
            self.logger.exception("Error in logging")

    def _log(self, request, response, time):
        values, extra = [], {}
        for key, value_of in self._parts:
            value = value_of(request, response, time)
            values.append(value)
            if isinstance(key, str):
                extra[key] = value
            else:
                extra[key[0]] = {**extra.get(key[0], {}), key[1]: value}
        self.logger.info(self._log_format % tuple(values), extra=extra)
