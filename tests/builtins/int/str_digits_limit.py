import sys

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(sys.get_int_max_str_digits())
show(str, 10 ** 4299 // 10 ** 4290)
show(lambda: len(str(10 ** 4299)))
show(lambda: len(str(10 ** 4300)))
show(int, "1" * 4301)
show(lambda: int("1" * 4300) % 7)
show(lambda: len(repr(-(10 ** 4300))))
show(lambda: len(f"{10 ** 4300:d}"))
show(lambda: len("%d" % 10 ** 4300 if False else "%d" % (10 ** 4300)))
show(lambda: len(hex(10 ** 4300)))
show(lambda: int("f" * 5000, 16) == 16 ** 5000 - 1)
show(sys.set_int_max_str_digits, 639)
sys.set_int_max_str_digits(640)
show(int, "1" * 641)
show(int, "1_" * 640 + "1")
sys.set_int_max_str_digits(0)
show(lambda: len(str(10 ** 5000)))
show(sys.set_int_max_str_digits, -1)
show(sys.set_int_max_str_digits, "x")
sys.set_int_max_str_digits(4300)

# output:
# 4300
# '1000000000'
# 4300
# ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# 5
# ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# 3574
# True
# ValueError: maxdigits must be >= 640 or 0 for unlimited
# ValueError: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
# ValueError: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
# 5001
# ValueError: maxdigits must be >= 640 or 0 for unlimited
# TypeError: 'str' object cannot be interpreted as an integer
