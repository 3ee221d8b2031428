"""What a session tells of each request: signals with callbacks `async def on_x(session, context, params)`."""

from collections import namedtuple
from types import SimpleNamespace

from .signals import Signal

__all__ = ("TraceConfig",)


def _params(name, *fields):
    made = namedtuple(name, fields)
    made.__module__ = __name__
    globals()[name] = made
    return made


_kinds = {
    "request_start": _params("TraceRequestStartParams", "method", "url", "headers"),
    "request_chunk_sent": _params("TraceRequestChunkSentParams", "method", "url", "chunk"),
    "response_chunk_received": _params("TraceResponseChunkReceivedParams", "method", "url", "chunk"),
    "request_end": _params("TraceRequestEndParams", "method", "url", "headers", "response"),
    "request_exception": _params("TraceRequestExceptionParams", "method", "url", "headers", "exception"),
    "request_redirect": _params("TraceRequestRedirectParams", "method", "url", "headers", "response"),
    "request_headers_sent": _params("TraceRequestHeadersSentParams", "method", "url", "headers"),
    "connection_queued_start": _params("TraceConnectionQueuedStartParams"),
    "connection_queued_end": _params("TraceConnectionQueuedEndParams"),
    "connection_create_start": _params("TraceConnectionCreateStartParams"),
    "connection_create_end": _params("TraceConnectionCreateEndParams"),
    "connection_reuseconn": _params("TraceConnectionReuseconnParams"),
    "dns_resolvehost_start": _params("TraceDnsResolveHostStartParams", "host"),
    "dns_resolvehost_end": _params("TraceDnsResolveHostEndParams", "host"),
    "dns_cache_hit": _params("TraceDnsCacheHitParams", "host"),
    "dns_cache_miss": _params("TraceDnsCacheMissParams", "host"),
}

__all__ += tuple(kind.__name__ for kind in _kinds.values())


class TraceConfig:
    """Signals `on_request_start` and so on, to which callbacks are appended. Each request has a context of its own."""

    def __init__(self, trace_config_ctx_factory=SimpleNamespace):
        self._factory = trace_config_ctx_factory
        for name in _kinds:
            setattr(self, f"on_{name}", Signal(self))

    def trace_config_ctx(self, trace_request_ctx=None):
        return self._factory(trace_request_ctx=trace_request_ctx)

    def freeze(self):
        for name in _kinds:
            getattr(self, f"on_{name}").freeze()


class Trace:
    """The tracing of one request: of each configuration its context."""

    def __init__(self, session, configs, request_context):
        self._session = session
        self._contexts = [(config, config.trace_config_ctx(request_context)) for config in configs]

    def __bool__(self):
        return bool(self._contexts)

    async def send(self, name, *fields):
        for config, context in self._contexts:
            signal = getattr(config, f"on_{name}")
            if signal:
                await signal.send(self._session, context, _kinds[name](*fields))
