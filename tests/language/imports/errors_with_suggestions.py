# exit: 1
import collections
try: from collections import ordereddict
except ImportError as e: print(e.msg.split(' (')[0], e.name, e.name_from)
try: import colections
except ModuleNotFoundError as e: print(e)
from math import sqroot

# output:
# cannot import name 'ordereddict' from 'collections' collections ordereddict
# No module named 'colections'
# Traceback (most recent call last):
#   File "errors_with_suggestions.py", line 7, in <module>
#     from math import sqroot
# ImportError: cannot import name 'sqroot' from 'math' (unknown location). Did you mean: 'sqrt'?
