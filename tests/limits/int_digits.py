import sys

huge = 10**5000
for way in (lambda: str(huge), lambda: repr(-huge), lambda: f"{huge}", lambda: "%d" % huge, lambda: print([huge])):
    try:
        way()
    except ValueError as error:
        print(error)
try:
    int("1" * 5000)
except ValueError as error:
    print(error)
print(len(hex(huge)), len(str(10**4299)), sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
print(len(str(huge)), int("1" * 5000) % 1000)
try:
    sys.set_int_max_str_digits(639)
except ValueError as error:
    print(error)
sys.set_int_max_str_digits(640)
try:
    str(10**640)
except ValueError as error:
    print(error)
sys.set_int_max_str_digits(4300)
# output:
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
# 4155 4300 4300
# 5001 111
# maxdigits must be >= 640 or 0 for unlimited
# Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
