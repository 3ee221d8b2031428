"""Names of hosts that are not ASCII (RFC 3490), label by label."""

import codecs
from _codec_idna import ToASCII, ToUnicode, nameprep

ace_prefix, sace_prefix = b'xn--', 'xn--'


def getregentry():
    """The codec."""
    return codecs.lookup('idna')
