"""What opens requests: it asks its handlers, of which each knows a protocol, or what to do about a status."""

import bisect
import socket

from ._request import Request

__version__ = "3.14"


class OpenerDirector:
    """Asks its handlers, by the names of their methods: http_request, http_open, http_response, http_error_404 ..."""

    def __init__(self):
        self.addheaders = [("User-agent", f"Python-urllib/{__version__}")]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}

    def add_handler(self, handler):
        if not hasattr(handler, "add_parent"):
            raise TypeError(f"expected BaseHandler instance, got {type(handler)!r}")
        added = False
        for name in dir(handler):
            if name in ("redirect_request", "do_open", "proxy_open"):
                continue
            protocol, _, condition = name.partition("_")
            if condition.startswith("error"):
                kind = condition.partition("_")[2]
                try:
                    kind = int(kind)
                except ValueError:
                    pass
                table = self.handle_error.setdefault(protocol, {})
            elif condition == "open":
                kind, table = protocol, self.handle_open
            elif condition == "response":
                kind, table = protocol, self.process_response
            elif condition == "request":
                kind, table = protocol, self.process_request
            else:
                continue
            bisect.insort(table.setdefault(kind, []), handler)
            added = True
        if added:
            bisect.insort(self.handlers, handler)
            handler.add_parent(self)

    def close(self):
        """Kept for callers of old: handlers close themselves."""

    def _call_chain(self, chain, kind, meth_name, *args):
        # The first handler that gives something has answered.
        for handler in chain.get(kind, ()):
            result = getattr(handler, meth_name)(*args)
            if result is not None:
                return result

    def open(self, fullurl, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        if isinstance(fullurl, str):
            request = Request(fullurl, data)
        else:
            request = fullurl
            if data is not None:
                request.data = data
        request.timeout = timeout
        protocol = request.type
        for processor in self.process_request.get(protocol, []):
            request = getattr(processor, protocol + "_request")(request)
        response = self._open(request, data)
        for processor in self.process_response.get(protocol, []):
            response = getattr(processor, protocol + "_response")(request, response)
        return response

    def _open(self, request, data=None):
        result = self._call_chain(self.handle_open, "default", "default_open", request)
        if result:
            return result
        result = self._call_chain(self.handle_open, request.type, request.type + "_open", request)
        if result:
            return result
        return self._call_chain(self.handle_open, "unknown", "unknown_open", request)

    def error(self, proto, *args):
        is_http = proto in ("http", "https")
        if is_http:
            table = self.handle_error["http"]
            kind, name = args[2], f"http_error_{args[2]}"
        else:
            table = self.handle_error
            kind, name = proto, proto + "_error"
        result = self._call_chain(table, kind, name, *args)
        if result:
            return result
        if is_http:
            return self._call_chain(table, "default", "http_error_default", *args)


class BaseHandler:
    """A handler; those of a smaller handler_order are asked first."""

    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        """Kept for callers of old."""

    def __lt__(self, other):
        if not hasattr(other, "handler_order"):
            return True
        return self.handler_order < other.handler_order
