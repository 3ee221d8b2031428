# sentinel(), whose older name is Sentinel, makes a value that stands for nothing else.
# cpython: skip not part of the standard library
import pickle
from typing_extensions import Sentinel, sentinel

missing = sentinel('missing')
print(missing, repr(sentinel('missing', repr='<gone>')), sentinel is Sentinel, missing | int, None | missing)
print(missing == sentinel('missing'), missing.__name__, pickle.loads(pickle.dumps(missing)) is missing)

# output:
# missing <gone> True missing | int None | missing
# False missing True
