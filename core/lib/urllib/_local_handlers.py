"""Handlers of file: and data:, and of what nobody knows; paths as URLs."""

import base64
import io
import os
import socket
import sys
from urllib.error import URLError
from urllib.parse import quote, unquote, unquote_to_bytes, urlsplit
from urllib.response import addinfourl

from ._openers import BaseHandler


class FileHandler(BaseHandler):
    """Opens file: URLs, of this machine only."""

    names = None

    def file_open(self, req):
        return self.open_local_file(req)

    def get_names(self):
        if FileHandler.names is None:
            FileHandler.names = "127.0.0.1",
        return FileHandler.names

    def open_local_file(self, req):
        import email.utils
        import mimetypes
        from email import message_from_string
        path = url2pathname(req.full_url, require_scheme=True, resolve_host=True)
        try:
            facts = os.stat(path)
            kind = mimetypes.guess_type(path)[0] or "text/plain"
            headers = message_from_string(
                f"Content-type: {kind}\nContent-length: {facts.st_size}\n"
                f"Last-modified: {email.utils.formatdate(facts.st_mtime, usegmt=True)}\n")
            return addinfourl(open(path, "rb"), headers, pathname2url(path, add_scheme=True))
        except OSError as error:
            raise URLError(error, path)


class DataHandler(BaseHandler):
    """Opens data: URLs, which hold what they stand for."""

    def data_open(self, req):
        from email import message_from_string
        data = req.full_url.split(":", 1)[1]
        kind, data = data.split(",", 1)
        data = unquote_to_bytes(data)
        if kind.endswith(";base64"):
            data = base64.decodebytes(data)
            kind = kind[:-7]
        headers = message_from_string(f"Content-type: {kind or 'text/plain;charset=US-ASCII'}\n"
                                      f"Content-length: {len(data)}\n")
        return addinfourl(io.BytesIO(data), headers, req.full_url)


def url2pathname(url, *, require_scheme=False, resolve_host=False):
    """The path of a file: URL, or of what comes after its scheme."""
    if not require_scheme:
        url = "file:" + url
    scheme, authority, url = urlsplit(url)[:3]
    if scheme != "file":
        raise URLError("URL is missing a 'file:' scheme")
    if not _is_local_authority(authority, resolve_host):
        raise URLError("file:// scheme is supported only on localhost")
    return unquote(url, encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors())


def _is_local_authority(authority, resolve):
    if not authority or authority == "localhost":
        return True
    if not resolve:
        return authority == socket.gethostname()
    try:
        return socket.gethostbyname(authority) in ("127.0.0.1", socket.gethostbyname(socket.gethostname()))
    except (OSError, AttributeError):
        return False


def pathname2url(pathname, *, add_scheme=False):
    """The URL of a path, with its scheme if that is asked for."""
    pathname = os.fsencode(pathname)
    scheme = "file:" if add_scheme else ""
    begin = "//" if pathname[:1] == b"/" else ""  # an empty host comes before an absolute path
    return scheme + begin + quote(pathname)


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError(f"unknown url type: {req.type}")
