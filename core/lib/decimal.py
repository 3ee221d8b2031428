"""Decimal floating point, as exact as is asked for."""

from _decimal import *
from _decimal import __libmpdec_version__, __version__
