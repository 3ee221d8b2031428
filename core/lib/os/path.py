"""os.path: see posixpath."""

import sys
import posixpath

sys.modules[__name__] = posixpath
