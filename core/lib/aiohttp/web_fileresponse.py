"""Files as answers."""

import os
from pathlib import Path
from stat import S_ISREG

from . import hdrs
from .web_response import StreamResponse

__all__ = ("FileResponse",)

_types = {
    "html": "text/html", "htm": "text/html", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
    "json": "application/json", "txt": "text/plain", "md": "text/markdown", "csv": "text/csv", "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "ico": "image/vnd.microsoft.icon", "pdf": "application/pdf", "xml": "text/xml", "wasm": "application/wasm",
    "py": "text/x-python", "mp4": "video/mp4", "mp3": "audio/mpeg", "zip": "application/zip",
    "gz": "application/gzip", "br": "application/x-brotli", "bz2": "application/x-bzip2", "xz": "application/x-xz",
    "Z": "application/x-compress", "tar": "application/x-tar",
}


def _type_of(path):
    """The type by the end of the name."""
    ending = path.suffix[1:]
    kind = _types.get(ending) or _types.get(ending.lower())
    if kind is None:
        from mimetypes import guess_file_type

        kind, coding = guess_file_type(path)
        kind = None if coding else kind
    return kind or "application/octet-stream"


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
    """Sends the file at `path`, or the part of it that is wanted; 404 if there is none."""

    def __init__(self, path, chunk_size=256 * 1024, status=200, reason=None, headers=None):
        super().__init__(status=status, reason=reason, headers=headers)
        self._path = Path(path)
        self._chunk_size = chunk_size

    def _find(self, accepted):
        """(path, its stat, coding): of what lies beside it in a coding that is accepted, or of itself."""
        for ending, coding in ((".br", "br"), (".gz", "gzip")):
            if coding in accepted:
                path = self._path.with_suffix(self._path.suffix + ending)
                try:
                    status = path.lstat()
                except OSError:
                    continue
                if S_ISREG(status.st_mode):
                    return path, status, coding
        return self._path, self._path.stat(), None

    async def prepare(self, request):
        if self.prepared:
            return await super().prepare(request)
        try:
            path, status, coding = self._find(request.headers.get(hdrs.ACCEPT_ENCODING, "").lower())
            if not S_ISREG(status.st_mode):
                return await self._refuse(request, 403)
            tag = f"{status.st_mtime_ns:x}-{status.st_size:x}"
            code = _answer_to_conditions(request, tag, status.st_mtime)
            file = None if code else path.open("rb")
        except PermissionError:
            return await self._refuse(request, 403)
        except OSError:
            return await self._refuse(request, 404)
        if code == 412:
            self.content_length = 0
        else:
            self.etag = tag
            self.last_modified = status.st_mtime
        if code:
            return await self._refuse(request, code)
        with file:
            return await self._send(request, file, status, coding)

    async def _refuse(self, request, code):
        self.set_status(code)
        return await super().prepare(request)

    async def _send(self, request, file, status, coding):
        size = status.st_size
        start, stop = 0, size
        # A part is of no use to whoever has parts of an older file.
        if request.if_range is None or status.st_mtime <= request.if_range.timestamp():
            try:
                wanted = request.http_range
                if wanted.start is not None:
                    start, stop, _ = wanted.indices(size)
                    if not size or wanted.start >= size:
                        raise ValueError("nothing of the file is wanted")
                    self._headers[hdrs.CONTENT_RANGE] = f"bytes {start}-{stop - 1}/{size}"
                    self.set_status(206)
            except ValueError:
                self._headers[hdrs.CONTENT_RANGE] = f"bytes */{size}"
                for name in (hdrs.ETAG, hdrs.LAST_MODIFIED):
                    del self._headers[name]
                return await self._refuse(request, 416)
        if hdrs.CONTENT_TYPE not in self._headers:
            self.content_type = _type_of(self._path)
        if coding is not None:
            self._headers[hdrs.CONTENT_ENCODING] = coding
            self._headers[hdrs.VARY] = hdrs.ACCEPT_ENCODING
            self._compression = False
        self.content_length = left = stop - start
        self._headers[hdrs.ACCEPT_RANGES] = "bytes"
        writer = await super().prepare(request)
        if self._has_body():
            file.seek(start)
            while left > 0 and (piece := file.read(min(self._chunk_size, left))):
                await self.write(piece)
                left -= len(piece)
        return writer
