def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("1_000.5", "1__0", "_1", "1_", "1._5", "1_.5", "1e1_0", "1e_1", "0x1", "  3.5\n", "+.5", "5.", ".", "-.e1", "1e", "1e+", "infinity",
             "INF", "+nan", "-NaN", "nan()", "in", "1e400", "-1e400", "1e-400", "\u0661.\u0665", "\u00bd", "1 2", "", " ", "1\x00", "\xa03\xa0",
             "12345678901234567890123456789e-10", "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324",
             "1.7976931348623158e308", "1.7976931348623159e308", "179769313486231580793e289", "9007199254740993", "0." + "0" * 400 + "1e401"):
    show(float, text)

# output:
# 1000.5
# ValueError: could not convert string to float: '1__0'
# ValueError: could not convert string to float: '_1'
# ValueError: could not convert string to float: '1_'
# ValueError: could not convert string to float: '1._5'
# ValueError: could not convert string to float: '1_.5'
# 10000000000.0
# ValueError: could not convert string to float: '1e_1'
# ValueError: could not convert string to float: '0x1'
# 3.5
# 0.5
# 5.0
# ValueError: could not convert string to float: '.'
# ValueError: could not convert string to float: '-.e1'
# ValueError: could not convert string to float: '1e'
# ValueError: could not convert string to float: '1e+'
# inf
# inf
# nan
# nan
# ValueError: could not convert string to float: 'nan()'
# ValueError: could not convert string to float: 'in'
# inf
# -inf
# 0.0
# 1.5
# ValueError: could not convert string to float: '½'
# ValueError: could not convert string to float: '1 2'
# ValueError: could not convert string to float: ''
# ValueError: could not convert string to float: ' '
# ValueError: could not convert string to float: '1\x00'
# 3.0
# 1.2345678901234568e+18
# 5e-324
# 0.0
# 5e-324
# 1.7976931348623157e+308
# inf
# inf
# 9007199254740992.0
# 1.0
