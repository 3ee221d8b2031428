# A mock that is given as `return_value` when a mock is made stays one of its own; one that is assigned becomes a part.
from unittest import mock


class Server:
    def close(self):
        pass


given = mock.Mock()
first = mock.Mock(return_value=given)
first().close()
print(first.mock_calls, given.mock_calls)

assigned = mock.Mock()
second = mock.Mock()
second.return_value = assigned
second().close()
print(second.mock_calls, assigned.mock_calls)

server = mock.create_autospec(Server, instance=True)
with mock.patch("asyncio.run", return_value=server) as run:
    import asyncio

    asyncio.run(None).close()
print(run.mock_calls, server.mock_calls)

# output:
# [call()] [call.close()]
# [call(), call().close()] [call.close()]
# [call(None)] [call.close()]
