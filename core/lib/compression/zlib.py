"""The module zlib."""

import zlib
from zlib import *

__doc__ = zlib.__doc__
