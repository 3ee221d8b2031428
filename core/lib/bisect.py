"""Places in sorted lists, by halving."""

from _bisect import *

bisect = bisect_right
insort = insort_right
