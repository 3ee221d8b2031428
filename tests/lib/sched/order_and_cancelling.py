import sched, time
clock = [0]
s = sched.scheduler(lambda: clock[0], lambda d: clock.__setitem__(0, clock[0] + d))
out = []
s.enter(3, 1, out.append, (3,)); e = s.enter(1, 2, out.append, ('low',)); s.enter(1, 1, out.append, argument=('high',)); s.enterabs(2, 1, lambda **k: out.append(k), kwargs={'k': 2}); gone = s.enter(2, 1, out.append, ('gone',))
print(s.empty(), len(s.queue), e[:2], e._fields, type(e).__name__, [x.time for x in s.queue]); s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as error:
    print(type(error).__name__)
print(s.run(blocking=False), out); print(s.run(), out, clock, s.empty())

# output:
# False 5 (1, 2) ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs') Event [1, 1, 2, 2, 3]
# ValueError
# 1 []
# None ['high', 'low', {'k': 2}, 3] [3] True
