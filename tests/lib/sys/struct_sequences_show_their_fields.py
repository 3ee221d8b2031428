import sys
print(sys.version_info, sys.int_info)
print(sys.float_info)
print(sys.hash_info.algorithm in ('siphash13', 'fnv'), sys.version_info[:2], sys.version_info.major, sys.int_info.bits_per_digit, sys.int_info[0], len(sys.int_info))
for kind in type(sys.flags), type(sys.version_info):
    try:
        kind()
    except TypeError as error:
        print(error)

# output:
# sys.version_info(major=3, minor=14, micro=2, releaselevel='final', serial=0) sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
# sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
# True (3, 14) 3 30 30 4
# cannot create 'sys.flags' instances
# cannot create 'sys.version_info' instances
