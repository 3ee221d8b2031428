# cpython: skip the oracle has no threads
# A thread that looks again and again, whatever it compares, leaves the others their turns.
import threading


def floats(done):
    while float(len(done)) < 1.0:
        pass


def texts(done):
    while str(len(done)) < "1":
        pass


def lists(done):
    while done != [1]:
        pass


def fractions_of(done):
    while not 0.5 < len(done):
        pass


for loop in (floats, texts, lists, fractions_of):
    done = []
    threading.Thread(target=done.append, args=(1,)).start()
    loop(done)
    print(loop.__name__, done)
    # And once more, with somebody who has to come first.
    done = []
    first = threading.Event()
    threading.Thread(target=lambda: (first.wait(), done.append(1))).start()
    threading.Thread(target=first.set).start()
    loop(done)
    print(done)

# output:
# floats [1]
# [1]
# texts [1]
# [1]
# lists [1]
# [1]
# fractions_of [1]
# [1]
