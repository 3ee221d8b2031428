"""What Content-Encoding says was done to a body: undone piece by piece, or done."""

import zlib

CODINGS = ("gzip", "deflate", "zstd")


class Decoder:
    """Takes a body apart as it comes in."""

    def __init__(self, coding):
        self._coding = coding
        self._inner = self._frame() if coding == "zstd" else None
        if coding == "gzip":
            self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._begun = False

    def _frame(self):
        from compression.zstd import ZstdDecompressor

        return ZstdDecompressor()

    def feed(self, data):
        """The bytes that these stand for. ValueError where they stand for none."""
        if self._coding == "zstd":
            return self._feed_frames(data)
        if self._inner is None:
            # Some send what deflate makes without the two bytes that zlib puts before it.
            self._inner = zlib.decompressobj(zlib.MAX_WBITS if data[0] & 15 == 8 else -zlib.MAX_WBITS)
        self._begun = True
        try:
            return self._inner.decompress(data)
        except zlib.error:
            raise self._error() from None

    def _feed_frames(self, data):
        from compression.zstd import ZstdError

        pieces = []
        try:
            while data:
                if self._inner.eof:
                    self._inner = self._frame()
                pieces.append(self._inner.decompress(data))
                data = self._inner.unused_data if self._inner.eof else b""
        except ZstdError:
            raise self._error() from None
        return b"".join(pieces)

    def end(self):
        """The last of them."""
        if not self._begun:
            return b""
        rest = self._inner.flush()
        if not self._inner.eof and self._coding == "deflate":
            raise self._error()
        return rest

    def _error(self):
        return ValueError(f"400, message:\n  Can not decode content-encoding: {self._coding}")


def compressor(coding, strategy=None, *, raw=False):
    """`raw`: "deflate" without what zlib puts around it."""
    wbits = 16 + zlib.MAX_WBITS if coding == "gzip" else -zlib.MAX_WBITS if raw else zlib.MAX_WBITS
    return zlib.compressobj(wbits=wbits, strategy=zlib.Z_DEFAULT_STRATEGY if strategy is None else strategy)


async def encoded(pieces, coding, *, raw=False):
    """The pieces of a body, compressed."""
    made = compressor(coding, raw=raw)
    async for piece in pieces:
        if data := made.compress(piece):
            yield data
    yield made.flush()
