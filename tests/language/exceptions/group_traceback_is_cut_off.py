# exit: 1
def nest(n):
    if n == 0: return ValueError('deep')
    return ExceptionGroup(f'level {n}', [nest(n - 1)])
raise ExceptionGroup('wide', [nest(12)] + [TypeError(i) for i in range(20)])

# output:
#   + Exception Group Traceback (most recent call last):
#   |   File "group_traceback_is_cut_off.py", line 5, in <module>
#   |     raise ExceptionGroup('wide', [nest(12)] + [TypeError(i) for i in range(20)])
#   | ExceptionGroup: wide (21 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ExceptionGroup: level 12 (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ExceptionGroup: level 11 (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | ExceptionGroup: level 10 (1 sub-exception)
#         +-+---------------- 1 ----------------
#           | ExceptionGroup: level 9 (1 sub-exception)
#           +-+---------------- 1 ----------------
#             | ExceptionGroup: level 8 (1 sub-exception)
#             +-+---------------- 1 ----------------
#               | ExceptionGroup: level 7 (1 sub-exception)
#               +-+---------------- 1 ----------------
#                 | ExceptionGroup: level 6 (1 sub-exception)
#                 +-+---------------- 1 ----------------
#                   | ExceptionGroup: level 5 (1 sub-exception)
#                   +-+---------------- 1 ----------------
#                     | ExceptionGroup: level 4 (1 sub-exception)
#                     +-+---------------- 1 ----------------
#                       | ... (max_group_depth is 10)
#                       +------------------------------------
#     +---------------- 2 ----------------
#     | TypeError: 0
#     +---------------- 3 ----------------
#     | TypeError: 1
#     +---------------- 4 ----------------
#     | TypeError: 2
#     +---------------- 5 ----------------
#     | TypeError: 3
#     +---------------- 6 ----------------
#     | TypeError: 4
#     +---------------- 7 ----------------
#     | TypeError: 5
#     +---------------- 8 ----------------
#     | TypeError: 6
#     +---------------- 9 ----------------
#     | TypeError: 7
#     +---------------- 10 ----------------
#     | TypeError: 8
#     +---------------- 11 ----------------
#     | TypeError: 9
#     +---------------- 12 ----------------
#     | TypeError: 10
#     +---------------- 13 ----------------
#     | TypeError: 11
#     +---------------- 14 ----------------
#     | TypeError: 12
#     +---------------- 15 ----------------
#     | TypeError: 13
#     +---------------- ... ----------------
#     | and 6 more exceptions
#     +------------------------------------
