# isfuture() asks the class that an object names, as a mock of a future does.
import asyncio

class Like:
    _asyncio_future_blocking = False

class Declares:
    @property
    def __class__(self):
        return Like
    _asyncio_future_blocking = True

class Not:
    _asyncio_future_blocking = None

class OnlyTheObject:
    def __init__(self):
        self._asyncio_future_blocking = False

for one in (Like(), Declares(), Not(), OnlyTheObject(), Like, 3):
    print(asyncio.isfuture(one))

# output:
# True
# True
# False
# False
# False
# False
