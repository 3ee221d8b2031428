# A stat_result is made of 10 to 19 numbers and a dict, and comes through copies and pickles whole.
import copy
import os
import pickle

names = 'st_mode st_size st_atime st_ctime st_atime_ns st_ctime_ns st_blocks st_rdev'.split()
for status in (os.stat_result(range(10)), os.stat_result(range(19)), os.stat_result(range(14)),
               os.stat_result(range(10), {'st_atime': 1.5, 'st_blocks': 8})):
    print([getattr(status, name) for name in names], status[7])
for count in 9, 20:
    try:
        os.stat_result(range(count))
    except TypeError as error:
        print(error)
status = os.stat('/')
for again in copy.copy(status), pickle.loads(pickle.dumps(status)):
    print(again == status, all(getattr(again, name) == getattr(status, name) for name in dir(status) if name[:3] == 'st_'))

# output:
# [0, 6, 7, 9, None, None, None, None] 7
# [0, 6, 10, 12, 13, 15, 17, 18] 7
# [0, 6, 10, 12, 13, None, None, None] 7
# [0, 6, 1.5, 9, None, None, 8, None] 7
# os.stat_result() takes an at least 10-sequence (9-sequence given)
# os.stat_result() takes an at most 19-sequence (20-sequence given)
# True True
# True True
