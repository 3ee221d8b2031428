# cpython: skip the oracle has no sockets
import selectors
import socket

near, far = socket.socketpair()
for make in selectors.EpollSelector, selectors.PollSelector, selectors.SelectSelector:
    selector = make()
    selector.register(near, selectors.EVENT_WRITE)
    selector.close()
    print(selector.get_map())
    for question in lambda: selector.select(0), lambda: selector.get_key(near):
        try:
            print(question())
        except (ValueError, RuntimeError) as error:
            print(type(error).__name__, error)

# output:
# None
# ValueError I/O operation on closed epoll object
# RuntimeError Selector is closed
# None
# []
# RuntimeError Selector is closed
# None
# []
# RuntimeError Selector is closed
