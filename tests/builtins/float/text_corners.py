for value in (0.1, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, -0.0, 5e-324, 1.7976931348623157e308, 1e22, 1e23, 0.1 + 0.2, 100.0, 1/3, 2.5e-8):
    print(value, str(value) == repr(value), float(repr(value)) == value, value.hex(), value.as_integer_ratio() if abs(value) < 1e20 else '')
for text in ('1e5', ' 1.5 ', '1_0.0_1', '.5', '5.', '1e', 'inf', '-Infinity', 'NaN', '+nan', '1__0', '0x1', '', '1 2', '١.٥', 'infinit'):
    try:
        print(repr(text), float(text))
    except ValueError as error:
        print(error)
print(round(0.5), round(1.5), round(2.5), round(2.675, 2), round(1e20), round(-0.5), round(1234.5, -2), round(5, -1), round(15, -1), round(25, -1), round(1.5, None))
print(7.5 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), 1e300 * 1e10, -1e300 * 1e10, 0.0 == -0.0, float('nan') == float('nan'), (0.0).is_integer(), 2.0 ** 0.5)

# output:
# 0.1 True True 0x1.999999999999ap-4 (3602879701896397, 36028797018963968)
# 1e+16 True True 0x1.1c37937e08000p+53 (10000000000000000, 1)
# 1000000000000000.0 True True 0x1.c6bf526340000p+49 (1000000000000000, 1)
# 1.2345678901234568e+17 True True 0x1.b69b4ba630f35p+56 (123456789012345680, 1)
# 0.0001 True True 0x1.a36e2eb1c432dp-14 (7378697629483821, 73786976294838206464)
# 1e-05 True True 0x1.4f8b588e368f1p-17 (5902958103587057, 590295810358705651712)
# -0.0 True True -0x0.0p+0 (0, 1)
# 5e-324 True True 0x0.0000000000001p-1022 (1, 202402253307310618352495346718917307049556649764142118356901358027430339567995346891960383701437124495187077864316811911389808737385793476867013399940738509921517424276566361364466907742093216341239767678472745068562007483424692698618103355649159556340810056512358769552333414615230502532186327508646006263307707741093494784)
# 1.7976931348623157e+308 True True 0x1.fffffffffffffp+1023
# 1e+22 True True 0x1.0f0cf064dd592p+73
# 1e+23 True True 0x1.52d02c7e14af6p+76
# 0.30000000000000004 True True 0x1.3333333333334p-2 (1351079888211149, 4503599627370496)
# 100.0 True True 0x1.9000000000000p+6 (100, 1)
# 0.3333333333333333 True True 0x1.5555555555555p-2 (6004799503160661, 18014398509481984)
# 2.5e-08 True True 0x1.ad7f29abcaf48p-26 (944473296573929, 37778931862957161709568)
# '1e5' 100000.0
# ' 1.5 ' 1.5
# '1_0.0_1' 10.01
# '.5' 0.5
# '5.' 5.0
# could not convert string to float: '1e'
# 'inf' inf
# '-Infinity' -inf
# 'NaN' nan
# '+nan' nan
# could not convert string to float: '1__0'
# could not convert string to float: '0x1'
# could not convert string to float: ''
# could not convert string to float: '1 2'
# '١.٥' 1.5
# could not convert string to float: 'infinit'
# 0 2 2 2.67 100000000000000000000 0 1200.0 0 20 20 2
# 3.0 -4.0 -0.5 (-4.0, 0.5) inf -inf True False True 1.4142135623730951
