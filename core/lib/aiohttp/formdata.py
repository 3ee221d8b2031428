"""Form fields as the body of a request: urlencoded, or multipart as soon as one of them is a file."""

from io import IOBase
from urllib.parse import urlencode

from multidict import MultiDict, MultiDictProxy

from . import hdrs
from .helpers import deprecated
from .http_parser import check_text
from .payload import BytesPayload, get_payload, guess_filename

__all__ = ("FormData",)


class FormData:
    def __init__(self, fields=(), quote_fields=True, charset=None, *, default_to_multipart=False):
        self._fields = []  # (name and filename, headers, value)
        self._writer = None
        self._is_multipart = default_to_multipart
        self._charset = charset
        self._quote_fields = quote_fields
        if isinstance(fields, dict):
            fields = list(fields.items())
        elif not isinstance(fields, (list, tuple)):
            fields = (fields,)
        self.add_fields(*fields)

    @property
    def is_multipart(self):
        return self._is_multipart

    def add_field(self, name, value, *, content_type=None, filename=None, content_transfer_encoding=None):
        if isinstance(value, (bytes, bytearray, memoryview)) and filename is None and content_transfer_encoding is None:
            deprecated(
                "In v4, passing bytes will no longer create a file field. "
                "Please explicitly use the filename parameter or pass a BytesIO object."
            )
            filename = name
        for what, text in (
            ("filename", filename), ("content_type", content_type),
            ("content_transfer_encoding", content_transfer_encoding),
        ):
            if text is not None and not isinstance(text, str):
                raise TypeError(f"{what} must be an instance of str. Got: {text}")
        if content_transfer_encoding is not None:
            deprecated(
                "content_transfer_encoding is deprecated. To maintain compatibility with v4 please pass a BytesPayload."
            )
        is_file = isinstance(value, IOBase)
        if is_file and filename is None:
            filename = guess_filename(value, name)
        for text in (name, filename or "", content_type or ""):
            check_text(text)
        if is_file or (filename, content_type, content_transfer_encoding) != (None, None, None):
            self._is_multipart = True
        named = {"name": name} if filename is None else {"name": name, "filename": filename}
        self._fields.append((named, {} if content_type is None else {hdrs.CONTENT_TYPE: content_type}, value))

    def add_fields(self, *fields):
        fields = list(fields)
        while fields:
            field = fields.pop(0)
            if isinstance(field, IOBase):
                self.add_field(guess_filename(field, "unknown"), field)
            elif isinstance(field, (MultiDict, MultiDictProxy)):
                fields += field.items()
            elif isinstance(field, (list, tuple)) and len(field) == 2:
                self.add_field(*field)
            else:
                raise TypeError(
                    "Only io.IOBase, multidict and (name, file) pairs allowed, "
                    f"use .add_field() for passing more complex parameters, got {field!r}"
                )

    def __call__(self):
        """The body: a payload."""
        if self._is_multipart:
            return self._multipart()
        charset = self._charset or "utf-8"
        kind = "application/x-www-form-urlencoded"
        if charset != "utf-8":
            kind += f"; charset={charset}"
        pairs = [(named["name"], value) for named, _, value in self._fields]
        return BytesPayload(urlencode(pairs, doseq=True, encoding=charset).encode(), content_type=kind)

    def _multipart(self):
        from .multipart import MultipartWriter

        if self._writer is None:
            self._writer = MultipartWriter("form-data")
        for named, headers, value in self._fields:
            options = {"content_type": headers[hdrs.CONTENT_TYPE]} if headers else {}
            try:
                part = get_payload(value, headers=headers, encoding=self._charset, **options)
            except Exception as error:
                raise TypeError(
                    f"Can not serialize value type: {type(value)!r}\n headers: {headers!r}\n value: {value!r}"
                ) from error
            part.set_content_disposition("form-data", quote_fields=self._quote_fields, **named)
            part.headers.popall(hdrs.CONTENT_LENGTH, None)
            self._writer.append_payload(part)
        self._fields.clear()
        return self._writer
