"""What more words of Indonesian, Malay, Filipino and Vietnamese mean to the finder."""

from __future__ import annotations

TABLE = """
c bikin_password buat_password membuat_password buat_sandi membuat_kata_sandi buat_kata_sandi
c cipta_kata_laluan bikin_sandi tao_mat_khau dat_mat_khau tao_mk para_sa_bagong gumawa_ng_bagong
c untuk_kata_laluan_baru
L trên điện selamat_datang selamat_pagi selamat_siang selamat_sore selamat_malam selamat_bergabung
L selamat_hari selamat_petang selamat_tengah selamat_kembali
Q de_vao vao_duoc vao_lai vao_app
q melindungi lindungi perlindungan dilindungi memproteksi proteksi protektahan protektado
q maprotektahan bao_ve_tai
L kami_kirim kami_kirimkan mengirim mengirimkan dikirim dikirimkan terkirim kami_hantar dihantar
L menghantar nagpadala ipinadala pinadala ipinadala_namin da_gui chung_toi_gui
K kunci_pemasangan kunci_aktivasi kunci_keamanan kunci_pemulihan kunci_pautan kunci_pengaktifan
K kunci_keselamatan mat_khau_dung activation_key susi_sa_pag khoa_kich_hoat khoa_bao_mat
c lupa lupa_kata terlupa kelupaan nakalimutan makalimutan nalimutan quen_mat quen_pass
Q 1_lan
K kode_verif* kode_konfirmasi kode_keamanan kode_aktivasi kode_rahasia kode_login kode_pemulihan
K kode_autentikasi kode_otentikasi kode_otorisasi sandi_sekali_pakai nomor_verifikasi pin_transaksi
K kata_sandi_sementara sandi_otp kode_unik_verifikasi kode_pendaftaran kode_sekali_pakai mtoken
G kodenya kodemu kode2 sandinya sandimu katasandi kata_kunci passwordnya passwordmu pinmu pinnya
G digitnya tokennya kombinasi_angka deretan_angka rangkaian_angka kode_angka
J angkanya angka2 nomornya kuncinya huruf
Q verif verifnya diverifikasi terverifikasi memverif verifikasikan mendaftarkan pendaftarannya
Q aktifkan diaktifkan aktivasikan login loginnya registrasikan validasikan memvalidasi
Q mengkonfirmasi dikonfirmasi identitas identitasmu dua_langkah dua_faktor perangkat_lain akun_baru
Q buat_akun membuat_akun masukin_akun
q penarikan tarik_tunai belanja pembelanjaan top_up topup bertransaksi mutasi transaksimu pencairan
q tarik_dana tarik_saldo
c tautkan penautan pasangkan memasangkan pemasangan sinkron* penggantian ganti mengganti gantinya
c setel_ulang mengatur_ulang penghapusan hapus_akun menghapus menandatangani tandatangan* ttd
c penandatanganan bergabung gabung sambungkan menyambungkan pemulihan memulihkan lupa_sandi
c lupa_password persetujuannya otorisasikan buka_blokir membuka_blokir pemungutan_suara ubah_pin
c perubahan pembaruan memperbarui memperbaharui lanjut
V ketikan ketiknya tulis tuliskan menuliskan tempel tempelkan inputin tekan masukkanlah dimasukkan
V memasukkan mengetik mengetikkan menginput menginputkan isiin sebutin masukkin masukinnya
V kasih_masuk ditulis diketik entri
v memakai pakailah menggunakan dengan_menggunakan gunakanlah digunakan dipakai pergunakan
S apk websitenya situs layarnya kolomnya jendela isian
L yaa kakak kak bapak ibu nasabah sobat halo akunmu akun_anda akun_kamu perangkatmu hp_kamu ponsel
L ponselmu buat dlm sbg dgn yg kpd pd nomermu tsb
W sebarkan disebarkan menyebarkan membagikan bagikan dibagikan siapa2 pihak_lain siapapun_termasuk
W pihak_manapun petugas_bank rahasia_ya jgn_kasih jgn_sebar jgn_beri jgn_bagi jangan_beri*
W jangan_sebar* jaga_kerahasiaan kerahasiaan bersifat_rahasia
T kadaluarsa kadaluwarsa kedaluarsa dtk menitnya masa_aktif masa_berlaku hangus setengah_jam
E kadaluarsa_kode kode_lama usang
Z tidak_termasuk
N no_antri* antri nomor_antri* id_pelanggan idpel polis nopol nomor_polisi nomor_plat plat kwitansi
N struk kupon kupon_undian resep token_listrik stroom token_pln kode_booking kode_bayar
N kode_pembayaran kode_va virtual_account kode_tagihan nomor_meter meteran kode_ambil titip
N paketnya kirimannya ambil_paket kode_unik transfer_dengan_kode kode_toko kode_barang kode_pos
N kode_referral kode_undangan undangan nomor_seri nomor_surat nomor_laporan laporan nomor_tiket
N pengaduan kode_kupon potongan cicilan pajak
n loket kelas ruang ruangan absen presensi absensi kantor rumah garasi gudang kosan kontrakan
O norek nik npwp ktp no_rek nomor_rekening bpjs kartu_anda jalur
X wa_ke telponan nelpon chat_ke
K kod_tac kod_otp kod_pengaktifan kod_log_masuk kod_laluan kod_akses kod_transaksi kod_sahkan
K kod_sekali_guna kata_laluan_sekali* nombor_tac nombor_pengesahan pin_keselamatan kod_kelulusan
K kod_pendaftaran kod_kebenaran
G kodnya laluan kata_rahsia kod_rahsia nombor_rahsia pin_anda
J nombornya
Q mengaktif* identiti pengenalan_diri dua_peringkat pengecaman
q pindahan pemindahan pengeluaran urus_niaga urusniaga belian pindah_wang muat_naik tunai
c menukar tukar pertukaran set_semula tetapkan_semula menetapkan_semula memautkan menyambung
c tandatangan nyahkunci buka_semula menambah penamatan mengundi kemas_kini mengemas_kini memadam
c padam
V taipkan menaip tampal kunci_masuk berikan_kod
v guna_pakai
S ruang_disediakan kotak laman_web
L tuan encik cik pelanggan_kami telefon_bimbit
W dikongsi berkongsi mendedahkan didedahkan dedah rahsiakan jangan_dedah* jangan_kongsi*
W mana-mana_pihak pihak_ketiga sulit
T sahlaku luput tempoh separuh_jam tamat_tempoh
E lapuk terdahulu tidak_sah
N kutip* no_giliran bil_anda saman no_plat kenderaan cukai premium pos_laju kod_promosi kod_produk
N kod_kutipan kod_tempahan tuntutan tebus penebusan pengundian kod_diskaun kod_rujukan tawaran
N jaga_kereta resit slip_bayaran aduan
n kaunter bilik lobi pondok wad dewan surau asrama
O no_kad no_akaun no_ic mykad kad_pengenalan tingkat petak
K pang_login_code kodigo_ng_verif* verification_pin
G kodigo kodigong kowd lihim_na_numero lihim_na_salita sikretong_numero
J numerong mga_numero numerong_ito letra
Q pang_login pang_log_in pang_verify pang_sign_in pang_register pag_login pag_log_in pag_verify
Q pag_sign_in pag_register mag_login mag_log_in mag_verify mag_sign_in mag_register i_verify
Q i_confirm ma_verify makapag_login makapag_log_in makapag_register i_authenticate i_activate
Q ma_activate pag_activate mag_activate beripika* patunay* pagkumpirma rehistro pagrehistro
Q parehistro irehistro magparehistro marehistro nag_login pumasok pag_authenticate pang_confirm
Q pag_confirm mag_confirm aktibasyon i_validate pang_activate pang_authenticate pang_otp
q magbayad bilhin pagbili pagpapadala_ng_pera pag_transfer mag_transfer i_transfer pag_withdraw
q mag_withdraw i_withdraw pag_cash_in pag_cash_out pang_seguridad panandalian nag_request
c i_link ma_link mag_link pag_link i_reset ma_reset mag_reset pag_reset baguhin pagbabago ilipat
c paglipat lagda lagdaan paglagda pumirma pirma pirmahan kumpleto tapusin buksan i_unlock ma_unlock
c mag_unlock pag_unlock i_pair pag_pair sumali aprubahan apruba pag_apruba i_approve i_delete
c burahin ikonekta maikonekta bumoto i_change
V i_type i_enter i_input i_encode i_key_in iinput iencode paki_type paki_enter paki_lagay
V paki_input isulat isusulat i_copy i_paste pindutin sagutan pakisulat maglagay mag_type mag_enter
v gumamit pakigamit
S sa_app pahina kahon patlang
L mga itong heto narito yung iyon uy upang bagong bago cellphone number_mo account_mo
W kahit_kanino kahit_sino sinuman ipamigay ipaalam i_share mag_share ibibigay wag_sabihin
T may_bisa mawawalan_ng_bisa mag_e_expire valid_lang
N pila pila_mo resibo plaka kubra kubrahin kukunin pakete sedula reseta ayuda kwenta promo
n silid kwarto doktor opisina condo
O upuan palapag kalye
K ma_kiem_tra ma_bao_ve ma_an_toan ma_mot_lan ma_xac_* ma_so_xac_* ma_dang_* ma_giao_dich_otp
K ma_khoi_phuc ma_dang_ky ma_uy_quyen ma_dat_lai ma_ky_so mat_khau_mot_lan mat_ma_mot_lan ma_2fa
K ma_xac_thuc ma_xac_nhan ma_xac_minh ma_sms ma_phe_duyet ma_thanh_toan ma_dinh_danh_otp
G mat_khau_tam* so_bi_mat ma_so_bi_mat chuoi_so chuoi_ky_tu chuoi_chu_so ma_6_so ma_4_so ma_gom
G so_pin ma_bi_mat ma_so_pin ma_token mk day_ky_tu cum_so ma_gui
J con_so chu_so ky_tu so_sau chia_khoa ma_khoa
Q dinh_danh chung_thuc phe_duyet hai_lop 2_lop hai_buoc 2_buoc tao_tai_khoan mo_tai_khoan xac_dinh
Q vao_tai_khoan
q kiem_tra rut_tien chuyen_tien chuyen_khoan mua_sam mua_hang nap_tien bao_ve an_toan truy_cap
c ky_so ky_hop_dong ky_dien_tu ghep_doi ket_noi xoa_tai_khoan doi_so hoan_thanh hoan_thien tham_gia
c cap_nhat huy_tai_khoan cap_lai doi_mk quen_mk doi_pin quen_mat_khau doi_thiet_bi bieu_quyet
c bo_phieu uy_quyen
V bam_so an_so ghi ghi_vao copy_ma go_day go_so nhap_day nhap_con dien_so nhap_otp nhap_ky soan_ma
V vui_long_nhap
v dung_so voi_ma bang_ma bang_so
S o_nhap o_xac trang_web cong_thong giao_dien phan_mem
L cua_ban cua_quy quy_khach day_la nay_la tai_khoan_cua ban_dang de_tiep e_oi anh_oi
W khong_tiet khong_dua khong_gui tuyet_mat giu_bi_mat bao_mat_tuyet khong_duoc_cung
T het_hieu_luc co_hieu trong_vong tieng ngay nua_gio
N so_thu_tu stt ma_phong ma_cua buu_pham buu_kien bien_so bien_kiem ma_dinh_danh so_hieu ma_lop
N ma_sinh_vien ma_sv ma_nv ma_don_thuoc don_thuoc ma_khach_moi ma_du_thuong du_thuong ma_hop_dong
N phieu_kham ma_tra_hang ma_benh benh_nhan ma_lo ma_san_pham ma_nap_the ma_the_cao ma_bao_hanh
N bao_hanh so_dien cong_to dong_ho_nuoc ma_ghe ma_tau ma_bu
n phong_hoc nha_xe bai_xe ham_xe thang_may cua_nha tu_sat khach_san lop_hoc kho
O so_hop_dong cccd cmnd mst so_ghe so_nha ngo phuong
X goi_den goi_ngay nhan_tin duong_day
"""
