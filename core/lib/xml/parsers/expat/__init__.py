"""The interface of Expat, by its public name."""

import sys

from pyexpat import *

sys.modules['xml.parsers.expat.model'] = model
sys.modules['xml.parsers.expat.errors'] = errors
