"""The module lzma."""

import lzma
from lzma import *

__doc__ = lzma.__doc__
