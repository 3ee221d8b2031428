"""The module bz2."""

import bz2
from bz2 import *

__doc__ = bz2.__doc__
