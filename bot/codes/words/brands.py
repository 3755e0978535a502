"""Services known in many countries: their names are names in small letters as well."""

from __future__ import annotations

_NAMES = """
airbnb alibaba aliexpress alipay allegro amazon apple aukro avito badoo bazos binance bitpanda
bkash blablacar blocket bolt booking bukalapak bumble bybit cabify careem cashapp coinbase dana
daraz dba deliveroo didi discord doordash dropbox easypaisa ebay epic esewa etsy facebook fb
finn flipkart foodora foodpanda freenow gcash getir github glovo gmail gojek google gopay grab
grindr grubhub happn hepsiburada hinge icloud ifood imo insta instacart instagram jazzcash jumia
kakao kakaotalk khalti klarna kleinanzeigen kraken lazada leboncoin line linkedin lyft
marktplaats maya meesho meituan mercadolibre mercadopago messenger microsoft momo monobank monzo
mpesa nagad netflix nintendo noon nubank okx ola olx outlook ovo ozon pathao payoneer paypal
paytm phonepe picpay pinterest playstation rapido rappi reddit revolut robinhood roblox sber
shein shopee signal skrill skype snapchat spotify starling steam subito swiggy talabat taobao
telegram temu tiktok tinder tokopedia tori trendyol truecaller twitch twitter uber venmo viber
vinted vk vkontakte wallapop wechat whatsapp wildberries willhaben wise wolt xbox yahoo yandex
yemeksepeti youtube zalo zelle zomato zoom
واتساب الواتساب واتس الواتس للواتساب واتساپ واتساپم واتس‌اپ واٹس فيسبوك فيس الفيس فیسبوک فیس انستا
انستقرام انستغرام انستجرام إنستغرام اینستاگرام اینستا تلغرام تليجرام تلگرام تلگرامم قوقل جوجل گوگل
سناب سنابشات اسنپ تپسی دیوار וואטסאפ לוואטסאפ בוואטסאפ פייסבוק לפייסבוק אינסטגרם גוגל טלגרם לטלגרם
ביט פייבוקס וולט व्हाट्सएप व्हाट्सऐप वॉट्सऐप वाट्सएप व्हॉट्सॲप व्हॉट्सअॅप ह्वाट्सएप ह्वाट्सएपको
व्हॉट्सॲपचा व्हॉट्सअ‍ॅपचा फेसबुक फेसबुकको इंस्टाग्राम इंस्टा गूगल टेलीग्राम पेटीएम হোয়াটসঅ্যাপ
হোয়াটসঅ্যাপের ফেসবুক ফেসবুকের গুগল ইমো ইমোর বিকাশ নগদ வாட்ஸ்அப் வாட்சப் பேஸ்புக் கூகுள் వాట్సాప్
ఫేస్‌బుక్ గూగుల్ ವಾಟ್ಸಾಪ್ വാട്സാപ്പ് ไลน์ เฟซบุ๊ก เฟส ไอจี 카톡 카카오톡 네이버 토스 당근 인스타 ライン
メルカリ インスタ 微信 支付宝 淘宝 抖音
"""
BRANDS = frozenset(_NAMES.split())
