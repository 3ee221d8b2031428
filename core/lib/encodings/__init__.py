"""The encodings as a package: how their names are written. The codecs themselves are in codecs."""

import codecs


class CodecRegistryError(LookupError, SystemError):
    """A codec is not what it should be."""


def normalize_encoding(encoding):
    """The name with one underscore for whatever is neither letter, digit nor dot."""
    return codecs._normalized(str(encoding, 'ascii') if isinstance(encoding, bytes) else encoding)


def search_function(encoding):
    """The codec of a name, None if there is none."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None
