# The methods that a specification gives can be called after sealing; what they return is a mock, too.
import asyncio
from unittest import mock


class Door:
    def open(self, key):
        return key

    async def wait(self):
        return self


door = mock.create_autospec(Door)
mock.seal(door)
print(type(door.open('key')).__name__, door.open.call_args)
try:
    door.window
except AttributeError as error:
    print(error)


async def main():
    print(type(await mock.create_autospec(Door)().wait()).__name__)


asyncio.run(main())

# output:
# MagicMock call('key')
# Mock object has no attribute 'window'
# AsyncMock
