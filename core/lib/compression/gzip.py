"""The module gzip."""

import gzip
from gzip import *

__doc__ = gzip.__doc__
