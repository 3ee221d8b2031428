def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(f'{5:3}|{5:<3}|{5:^3}|{-5:=4}|{5:05}')  # =>   5|5  | 5 |-  5|00005
print(f'{255:x} {255:X} {255:#x} {255:o} {255:#b} {65:c}')  # => ff FF 0xff 377 0b11111111 A
print(f'{1234567:,} {1234567:_} {0xffffffff:_x} {-1234:010,}')  # => 1,234,567 1_234_567 ffff_ffff -0,001,234
print(f'{5:+} {5: } {-5:+}')  # => +5  5 -5
print(f'{5:.2f} {5:e} {5:%} {5:g}')  # => 5.00 5.000000e+00 500.000000% 5
print(f'{5:*>10}{5:*^10}{5:é<4}')  # => *********5****5*****5ééé
print(caught(lambda: format(5, '.2')))  # => ValueError: Precision not allowed in integer format specifier
print(caught(lambda: format(5, 's')))  # => ValueError: Unknown format code 's' for object of type 'int'
print(caught(lambda: format(5, ',x')))  # => ValueError: Cannot specify ',' with 'x'.
print(caught(lambda: format(5, '_,')))  # => ValueError: Cannot specify both ',' and '_'.
print(caught(lambda: format(5, 'qq')))  # => ValueError: Invalid format specifier 'qq' for object of type 'int'
print(caught(lambda: format(5, '+c')))  # => ValueError: Sign not allowed with integer format specifier 'c'
print(caught(lambda: format(-1, 'c')))  # => OverflowError: %c arg not in range(0x110000)
print(caught(lambda: format(5, 'z')))  # => ValueError: Negative zero coercion (z) not allowed in integer format specifier
print(format(10**30, ','), format(-10**20, 'x'), format(True, '5'), format(True, ''))  # => 1,000,000,000,000,000,000,000,000,000,000 -56bc75e2d63100000     1 True
