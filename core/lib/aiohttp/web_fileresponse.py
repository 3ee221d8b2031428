"""Files as answers."""

import os

from . import hdrs
from .web_response import StreamResponse

__all__ = ("FileResponse",)

_types = {
    "html": "text/html", "htm": "text/html", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
    "json": "application/json", "txt": "text/plain", "md": "text/markdown", "csv": "text/csv", "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "ico": "image/vnd.microsoft.icon", "pdf": "application/pdf", "xml": "text/xml", "wasm": "application/wasm",
    "py": "text/x-python", "mp4": "video/mp4", "mp3": "audio/mpeg", "zip": "application/zip",
}


def _answer_to_conditions(request, tag, changed):
    """The status where the request's conditions say that the file is not wanted."""

    def has(tags, weak):
        return any(each.value == "*" or each.value == tag and (weak or not each.is_weak) for each in tags)

    if request.if_match is not None:
        if not has(request.if_match, weak=False):
            return 412
    elif request.if_unmodified_since is not None and changed > request.if_unmodified_since.timestamp():
        return 412
    if request.if_none_match is not None:
        return 304 if has(request.if_none_match, weak=True) else None
    since = request.if_modified_since
    return 304 if since is not None and changed <= since.timestamp() else None


class FileResponse(StreamResponse):
    """Sends the file at `path`; 404 if there is none."""

    def __init__(self, path, chunk_size=256 * 1024, status=200, reason=None, headers=None):
        super().__init__(status=status, reason=reason, headers=headers)
        self._path = path
        self._chunk_size = chunk_size

    async def prepare(self, request):
        if self.prepared:
            return await super().prepare(request)
        try:
            file = open(self._path, "rb")
        except (FileNotFoundError, IsADirectoryError):
            self.set_status(404)
            self.content_length = 0
            return await super().prepare(request)
        with file:
            status = os.stat(self._path)
            tag = f"{status.st_mtime_ns:x}-{status.st_size:x}"
            code = _answer_to_conditions(request, tag, status.st_mtime)
            content = b"" if code else file.read()
        if code != 412:
            self.etag = tag
            self.last_modified = status.st_mtime
        if code:
            self.set_status(code)
            self.content_length = None if code == 304 else 0
            return await super().prepare(request)
        ending = str(self._path).rpartition(".")[2].lower()
        self._headers.setdefault(hdrs.CONTENT_TYPE, _types.get(ending, "application/octet-stream"))
        self._headers[hdrs.ACCEPT_RANGES] = "bytes"
        try:
            # A part is of no use to whoever has parts of an older file.
            is_older = request.if_range is not None and status.st_mtime > request.if_range.timestamp()
            wanted = slice(None) if is_older else request.http_range
        except ValueError:
            wanted = slice(0, 0)
        start, stop, _ = wanted.indices(len(content))
        if (start, stop) != (0, len(content)):
            if start >= stop:
                self._headers[hdrs.CONTENT_RANGE] = f"bytes */{len(content)}"
                self.set_status(416)
            else:
                self._headers[hdrs.CONTENT_RANGE] = f"bytes {start}-{stop - 1}/{len(content)}"
                self.set_status(206)
            content = content[start:stop]
        self.content_length = len(content)
        writer = await super().prepare(request)
        for at in range(0, len(content), self._chunk_size):
            await self.write(content[at : at + self._chunk_size])
        return writer
