# cpython: skip the oracle has no sockets
import selectors
import socket

one, two = socket.socketpair()
with selectors.DefaultSelector() as chooser:
    key = chooser.register(one, selectors.EVENT_READ | selectors.EVENT_WRITE, data={"n": 1})
    print(key.fd == one.fileno(), key.events, key.data)
    print([(found.data, events) for found, events in chooser.select(0)])
    two.send(b"x")
    print([events for _, events in chooser.select(0)])
    chooser.modify(one, selectors.EVENT_READ, "changed")
    print([(found.data, events) for found, events in chooser.select(0)])
    for action in (
        lambda: chooser.register(one, selectors.EVENT_READ),
        lambda: chooser.register(two, 0),
        lambda: chooser.unregister(two),
        lambda: chooser.modify(two, selectors.EVENT_READ),
        lambda: chooser.register("text", selectors.EVENT_READ),
        lambda: chooser.get_key(two),
    ):
        try:
            action()
        except (KeyError, ValueError) as error:
            print(type(error).__name__, str(error).partition("<")[0].partition(" (")[0])
    chooser.unregister(one)
    print(chooser.select(0.01))
one.close()
two.close()

# output:
# True 3 {'n': 1}
# [({'n': 1}, 2)]
# [3]
# [('changed', 1)]
# KeyError '
# ValueError Invalid events: 0
# KeyError '
# KeyError '
# ValueError Invalid file object: 'text'
# KeyError '
# []
