/** English word fields that the patterns of distress share: data only, folded, without apostrophes. */
import type { Concepts } from "../../words/pattern.ts";

/** Up to four small words between a wish and what is wished. */
export const f = "<fill>~";
export const no =
  "(not|no|never|don t|dont|do not|didn t|didnt|no longer|doesn t|doesnt|can t|can not|won t|isn t|dnt|ain t|aint|without|wouldn t|cannot|nothing|barely|hardly|shan t|couldn t|haven t|hasn t|wasn t|shouldn t|neither|nor|nowt|scarcely)";
/** What may stand between two things said one after the other, over the end of a sentence too. */
export const gap = "~ (.|,|§)? ~";
export const live =
  "(live|living|be alive|being alive|be here|being here|exist|existing|be around|being around|stay alive|staying alive|keep living|carry on living|go on living|wake up|waking up|be on this earth|be in this world|breathe anymore|see tomorrow|life|my life|this life|live anymore|live any more)";

export const concepts: Concepts = {
  fill: "to of a an the just really so very always often still all_the_time sometimes constantly simply honestly literally seriously genuinely be been being it that i m i_m i_d d it_s s maybe actually ever even only again kinda kind_of sort_of also already soon finally now right_now about on my own like too more and lately quietly at_all do not_to feel_like everyday every_day tonight probably much quite properly in_and_out_of having some these those such if",
  want: "want wants wanted wanna wish wishing wished wishes wnat wana going_to about_to gonna need needs ready hope hoping hoped trying tried try planning plan plans thinking thought think thoughts thinks like_to rather keep keeps decided love desire desperate considering considered consider contemplating contemplate deserve better_to prefer might will ll should would d could urge urges tempted dying_to feel longing long pray praying imagine imagining fantasise fantasize dream dreaming intend going_2 bout_to",
  die: "die dying dieing dead be_dead not_wake_up not_waking_up never_wake_up not_be_here not_exist not_be_alive disappear_forever disappear_for_good disappear vanish cease_to_exist stop_existing stop_living stop_breathing never_been_born never_born was_never_born were_never_born wasn_t_born not_been_born have_been_born pass_away in_my_sleep not_have_been_born not_being_alive not_being_here not_existing be_buried six_feet_under be_in_the_ground be_with_god be_in_heaven meet_my_maker drop_dead wake_up_dead perish",
  self: "kill_myself killing_myself kill_my_self killed_myself kill_meself hang_myself hanging_myself hung_myself shoot_myself shooting_myself drown_myself drowning_myself unalive unaliving unalived off_myself offing_myself top_myself topping_myself end_myself ending_myself do_myself_in doing_myself_in kms kys neck_myself rope_myself poison_myself gas_myself slit_my throw_myself throwing_myself chuck_myself starve_myself blow_my_brains_out blow_my_head_off",
  drugs:
    "pill pills tablet tablets tabs meds med medication medications medicine medicines paracetamol ibuprofen tylenol xanax antidepressants antidepressant painkillers painkiller aspirin sleeping_pills sleeping_tablets drugs valium insulin codeine tramadol diazepam zopiclone sertraline fluoxetine prozac co_codamol nurofen advil ambien benzos opioids morphine fentanyl heroin lithium propranolol amitriptyline oxy",
  take: "took taken take taking swallowed swallow swallowing downed down necked ate eaten popped drank drunk drink had done ingested od_on od_d_on overdosed_on mixed",
  many: "all every whole the_whole a_whole the_entire an_entire entire too_many a_lot lots loads a_load a_bunch bunch a_handful handful a_bottle bottle the_bottle a_box box the_box a_packet packet pack a_pack blister plenty so_many tons a_ton heaps a_fistful bottles boxes packets multiple everything strip the_rest",
  num: "8 9 10 11 12 13 14 15 16 18 20 24 25 28 30 32 35 36 40 45 48 50 60 64 70 80 90 96 100 150 200 ten twelve fifteen twenty thirty forty fifty sixty hundred",
  who: "he she they husband hubby boyfriend partner wife girlfriend dad father daddy mum mom mother mam brother sister ex stepdad stepfather step_dad step_father uncle bf gf son someone somebody guy man men parents boss grandad grandfather cousin fella flatmate roommate housemate carer teacher coach bloke neighbour neighbor aunt stepmum stepmom stepbrother fiance dude missus people boys kids_at_school ex_husband ex_boyfriend",
  hits: "hit hits hitting beat beats beating beaten punch* slap* chok* strangl* rape rapes raped raping abus* kick kicks kicked kicking assault* attack* molest* shov* batter* headbutt* bit bites spits spat whip* thump* smack* belted groped gropes grabbed_me_by_the throttl* burns burnt burned",
  kin: "daughter son friend mate sister brother husband wife mum mom dad mother father boyfriend girlfriend bf gf bestie partner cousin nephew niece he she kid child teenager grandson granddaughter flatmate roommate housemate colleague coworker neighbour neighbor uncle aunt ex nan grandad gran student pal best_friend teen boy girl",
  child: "baby kid kids child children son daughter newborn toddler little_one girl boy",
  tonight: "tonight now today this_evening tomorrow right_now this_weekend this_morning soon in_an_hour",
  high: "bridge ledge roof rooftop edge balcony building window cliff tower viaduct overpass multi_storey car_park platform tracks rails railing ship",
  arms: "gun rope noose knife blade razor shotgun pistol rifle cord",
};
