# cpython: skip the oracle has no threads
# What only a thread had goes with its end, before others have joined it; a finaliser may wait.
import threading
import time


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        time.sleep(0.001)
        print("gone:", self.name)


def generator():
    try:
        yield
    finally:
        time.sleep(0.001)
        print("closed")


local = threading.local()


def work():
    local.thing = Thing("attribute")
    local.generator = generator()
    next(local.generator)


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("joined")


class Own(threading.Thread):
    def run(self):
        self.thing = Thing("of the thread object")


Own().start()
time.sleep(0.01)
print("end")

# output:
# gone: attribute
# closed
# joined
# gone: of the thread object
# end
