"""Form fields as the body of a request: urlencoded, or multipart as soon as one of them is a file."""

from collections.abc import Mapping

from yarl import _query_part

from .http_parser import check_text

__all__ = ("FormData",)


class FormData:
    def __init__(self, fields=(), quote_fields=True, charset=None, *, default_to_multipart=False):
        self._fields = []  # (name, value, content type, file name)
        self._is_multipart = default_to_multipart
        self._charset = charset
        self._quote_fields = quote_fields
        if isinstance(fields, Mapping):
            fields = list(fields.items())
        elif not isinstance(fields, (list, tuple)):
            fields = (fields,)
        self.add_fields(*fields)

    @property
    def is_multipart(self):
        return self._is_multipart

    def add_field(self, name, value, *, content_type=None, filename=None):
        if hasattr(value, "read"):
            self._is_multipart = True
            filename = filename or str(getattr(value, "name", name)).rpartition("/")[2]
        if isinstance(value, (bytes, bytearray, memoryview)):
            filename = filename or name
        if filename is not None and not isinstance(filename, str):
            raise TypeError(f"filename must be an instance of str. Got: {filename}")
        if content_type is not None and not isinstance(content_type, str):
            raise TypeError(f"content_type must be an instance of str. Got: {content_type}")
        if content_type is not None or filename is not None:
            self._is_multipart = True
        for text in (str(name), filename or "", content_type or ""):
            check_text(text)
        self._fields.append((name, value, content_type, filename))

    def add_fields(self, *fields):
        for field in fields:
            if hasattr(field, "read"):
                self.add_field(str(getattr(field, "name", "unknown")).rpartition("/")[2], field)
            elif isinstance(field, Mapping):
                self.add_fields(*field.items())
            elif isinstance(field, (list, tuple)) and len(field) == 2:
                self.add_field(*field)
            else:
                raise TypeError(
                    "Only io.IOBase, multidict and (name, file) pairs allowed, "
                    f"use .add_field() for passing more complex parameters, got {field!r}"
                )

    def __call__(self):
        """The body: a payload."""
        from .payload import BytesPayload

        if self._is_multipart:
            return self._multipart()
        content_type, body = self.encode()
        return BytesPayload(body, content_type=content_type)

    def _multipart(self):
        from .multipart import MultipartWriter
        from .payload import get_payload

        writer = MultipartWriter("form-data")
        for name, value, content_type, filename in self._fields:
            settings = {} if content_type is None else {"content_type": content_type}
            if isinstance(value, str) and self._charset:
                settings.setdefault("encoding", self._charset)
            try:
                part = get_payload(value, **settings)
            except Exception as error:
                raise TypeError(
                    f"Can not serialize value type: {type(value)!r}\n headers: {{}}\n value: {value!r}"
                ) from error
            named = {"name": name} if filename is None else {"name": name, "filename": filename}
            part.set_content_disposition("form-data", quote_fields=self._quote_fields, **named)
            writer.append_payload(part)
        return get_payload(writer)

    def encode(self, *, disposition_first=False):
        """Gives (content type, bytes): what libraries send that do not wait."""
        charset = self._charset or "utf-8"
        if not self._is_multipart:
            kind = "application/x-www-form-urlencoded"
            if charset != "utf-8":
                kind += f"; charset={charset}"
            pairs = [f"{_query_part(str(name))}={_query_part(str(value))}" for name, value, _, _ in self._fields]
            return kind, "&".join(pairs).encode()
        parts = []
        for name, value, content_type, filename in self._fields:
            head = f'Content-Disposition: form-data; name="{_escape(name)}"'
            if filename is not None:
                head += f'; filename="{_escape(filename)}"'
            if hasattr(value, "read"):
                value = value.read()
            if not isinstance(value, str):
                value = bytes(value)
            if content_type is None:
                content_type = (
                    "application/octet-stream" if isinstance(value, bytes) else f"text/plain; charset={charset}"
                )
            value = value if isinstance(value, bytes) else value.encode(charset)
            lines = [f"Content-Type: {content_type}", head]
            if disposition_first:
                lines.reverse()
            parts.append("\r\n".join([*lines, "", ""]).encode() + value)
        boundary = self._boundary(parts)
        body = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
        return f"multipart/form-data; boundary={boundary.decode()}", body + b"--" + boundary + b"--\r\n"

    @staticmethod
    def _boundary(parts):
        # Any text will do that is in none of the parts.
        number = 0
        while True:
            boundary = f"----fermata-{number:08x}".encode()
            if not any(boundary in part for part in parts):
                return boundary
            number += 1


def _escape(text):
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
