"""Middlewares: coroutine functions (request, handler) around every handler."""

__all__ = ("middleware", "normalize_path_middleware")


def middleware(function):
    """Marks a middleware; nothing else is needed any more."""
    function.__middleware_version__ = 1
    return function


def normalize_path_middleware(*, append_slash=True, remove_slash=False, merge_slashes=True, redirect_class=None):
    """Sends requests without a handler to the same path with or without its last slash, if that has one."""
    import re

    from .web_exceptions import HTTPPermanentRedirect

    assert not (append_slash and remove_slash), "Cannot both remove and append slash"
    redirect = redirect_class or HTTPPermanentRedirect

    async def normalize(request, handler):
        if request.match_info.http_exception is None:
            return await handler(request)
        path, mark, query = request.raw_path.partition("?")
        merged = re.sub("//+", "/", path) if merge_slashes else path
        tries = [merged] if merged != path else []
        if append_slash and not path.endswith("/"):
            tries += [path + "/", merged + "/"]
        if remove_slash and path.endswith("/"):
            tries += [path[:-1], merged.rstrip("/") or "/"]
        for other in tries:
            clone = request.clone(rel_url=other)
            found = await request.app.router.resolve(clone)
            if found.http_exception is None:
                raise redirect(other + mark + query)
        return await handler(request)

    return middleware(normalize)
