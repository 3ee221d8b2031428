# cpython: skip the oracle has no signals
# ITIMER_VIRTUAL and ITIMER_PROF count the time in which the program works.
import signal
import time


def run(which, number):
    came = []
    signal.signal(number, lambda got, frame: came.append(got))
    print(signal.setitimer(which, 0.01, 0.005))
    left, interval = signal.getitimer(which)
    print(0 < left < 0.02, interval)
    end = time.process_time() + 5
    while len(came) < 2 and time.process_time() < end:
        sum(range(100))
    print(came[:2])
    signal.setitimer(which, 0)
    print(signal.getitimer(which))


run(signal.ITIMER_VIRTUAL, signal.SIGVTALRM)
run(signal.ITIMER_PROF, signal.SIGPROF)
for wrong in ((9, 1), (signal.ITIMER_REAL, -1)):
    try:
        signal.setitimer(*wrong)
    except signal.ItimerError as error:
        print(error)

# output:
# (0.0, 0.0)
# True 0.005
# [26, 26]
# (0.0, 0.0)
# (0.0, 0.0)
# True 0.005
# [27, 27]
# (0.0, 0.0)
# [Errno 22] Invalid argument
# [Errno 22] Invalid argument
